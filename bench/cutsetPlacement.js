import * as cutset from "cutset";
import { NotAvailable } from "./errors.js";
import { PlacementSum } from "./placementSum.js";

/** cutset's side of W7: every cable of a network fails alone. */

const failuresOf = (network) => network.cables.map(({ id }) => ({ kind: "cable", id }));
const resolved = new WeakMap();

/** Masks of thousands of failures are large, so they are kept once. */
function effectsOf(network) {
  if (!resolved.has(network)) {
    const effects = failuresOf(network).map((failure) => cutset.resolveFailure(network, failure));
    resolved.set(network, effects);
  }
  return resolved.get(network);
}

/** Only demands that used a failed edge are placed again. */
export function repairedPlacements(network) {
  if (cutset.placementSweep === undefined) throw new NotAvailable("not built yet: placementSweep of cutset");
  const view = cutset.viewOf(network);
  const demands = cutset.demandTable(view);
  const effects = effectsOf(network);
  return {
    run: (first, count) => {
      const sum = new PlacementSum();
      const sweep = cutset.placementSweep(view, demands);
      for (const effect of effects.slice(first, first + count)) addPlacement(sum, sweep.place(effect));
      return sum.answer;
    },
  };
}

/** Every demand is placed again for each failure. */
export function freshPlacements(network) {
  const view = cutset.viewOf(network);
  const demands = cutset.demandTable(view);
  const effects = effectsOf(network);
  return {
    run: (first, count) => {
      const sum = new PlacementSum();
      for (const effect of effects.slice(first, first + count)) {
        addPlacement(sum, cutset.spf.place(view, demands, effect));
      }
      return sum.answer;
    },
  };
}

/** `simulate`: reachability, status of each demand and a maximum flow for each country too. */
export function wholeOutcomes(network) {
  const failures = failuresOf(network);
  return {
    run: (first, count) => {
      const sum = new PlacementSum();
      for (const failure of failures.slice(first, first + count)) {
        const { traffic, edges } = cutset.simulate(network, failure);
        sum.add(
          traffic.servedGbps,
          edges.flatMap(({ after }) => [after.forwardGbps, after.backwardGbps]),
        );
      }
      return sum.answer;
    },
  };
}

function addPlacement(sum, { servedGbps, forwardGbps, backwardGbps }) {
  const load = new Float64Array(2 * forwardGbps.length);
  for (let edge = 0; edge < forwardGbps.length; edge++) {
    load[2 * edge] = forwardGbps[edge];
    load[2 * edge + 1] = backwardGbps[edge];
  }
  sum.add(
    servedGbps.reduce((total, gbps) => total + gbps, 0),
    load,
  );
}
