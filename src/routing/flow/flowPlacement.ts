import { arcEdge } from "../../graph/index.ts";
import type { Placement } from "../routingModel.ts";
import type { FittedFlows } from "./fittedFlows.ts";
import type { FlowProblem } from "./flowProblem.ts";
import type { PathPool } from "./pathPool.ts";

/** The placement in which demands are split over paths; where nothing is served, the latency is the shortest path's. */
export function flowPlacement(
  { view, demands, shortest }: Pick<FlowProblem, "view" | "demands" | "shortest">,
  pool: PathPool,
  { flows, load, served }: FittedFlows,
): Placement {
  const paths = new Array<readonly number[] | null>(demands.count).fill(null);
  const latencyMs = shortest.latencyMs.slice();
  const latencyOf = (path: readonly number[]) =>
    path.reduce((sum, arc) => sum + view.latencyMs[arcEdge(arc)]!, 0);
  for (let demand = 0; demand < demands.count; demand++) {
    const own = flows[demand]!;
    const used = pool[demand]!.filter((_, index) => own[index]! > 0);
    if (demands.gbps[demand] === 0) paths[demand] = shortest.paths[demand]!;
    else if (used.length === 1) {
      paths[demand] = used[0]!;
      latencyMs[demand] = latencyOf(used[0]!);
    } else if (used.length > 1) {
      let weighted = 0;
      let total = 0;
      for (const [index, gbps] of own.entries()) {
        weighted += gbps * latencyOf(pool[demand]![index]!);
        total += gbps;
      }
      latencyMs[demand] = weighted / total;
    }
  }
  return {
    forwardGbps: load.filter((_, arc) => (arc & 1) === 0),
    backwardGbps: load.filter((_, arc) => (arc & 1) === 1),
    paths,
    latencyMs,
    servedGbps: served,
  };
}
