import { optimalRouting, type RoutingModel } from "../routing/index.ts";

/** `optimal` routing that tells a terminal how far it is: on maps of the world it takes a while. */
export function watchedOptimal(): RoutingModel {
  const model = optimalRouting({
    onProgress: ({ round, servedGbps, upperBoundGbps }) => {
      const [served, most] = [servedGbps, upperBoundGbps].map((gbps) =>
        Math.round(gbps).toLocaleString("en-US"),
      );
      process.stderr.write(`\roptimal: round ${round}, ${served} of at most ${most} Gbit/s served\u001b[K`);
    },
  });
  return {
    name: model.name,
    place: (view, demands, effect) => {
      try {
        return model.place(view, demands, effect);
      } finally {
        process.stderr.write("\r\u001b[K");
      }
    },
  };
}
