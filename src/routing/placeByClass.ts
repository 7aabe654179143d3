import type { Effect } from "../failure/index.ts";
import type { NetworkView } from "../graph/index.ts";
import { type DemandTable, onlyDemands } from "../traffic/index.ts";
import { arcCapacity } from "./arcCapacity.ts";
import type { Placement, RoutingModel } from "./routingModel.ts";

/**
 * The placement by a model with strict priority: each class of demands gets what the more important ones leave.
 *
 * Where all demands are of one class it is the model's own. Cost: a placement for each class there is.
 */
export function placeByClass(
  model: RoutingModel,
  view: NetworkView,
  demands: DemandTable,
  effect: Effect,
): Placement {
  const classes = [...new Set(demands.classOf)].sort((a, b) => a - b);
  if (classes.length <= 1) return model.place(view, demands, effect);
  const { edgeCount } = view.graph;
  const usedGbps = new Float64Array(2 * edgeCount);
  const whole = {
    forwardGbps: new Float64Array(edgeCount),
    backwardGbps: new Float64Array(edgeCount),
    paths: new Array<readonly number[] | null>(demands.count).fill(null),
    latencyMs: new Float64Array(demands.count),
    servedGbps: new Float64Array(demands.count),
  };
  for (const demandClass of classes) {
    const members = [...demands.classOf.keys()].filter((demand) => demands.classOf[demand] === demandClass);
    const left = { ...effect, usedGbps };
    const part = model.place(view, onlyDemands(demands, members), left);
    for (const [index, demand] of members.entries()) {
      whole.paths[demand] = part.paths[index]!;
      whole.latencyMs[demand] = part.latencyMs[index]!;
      whole.servedGbps[demand] = part.servedGbps[index]!;
    }
    const capacity = arcCapacity(view, left);
    for (let edge = 0; edge < edgeCount; edge++) {
      whole.forwardGbps[edge]! += part.forwardGbps[edge]!;
      whole.backwardGbps[edge]! += part.backwardGbps[edge]!;
      // Of what is offered to an arc no more than it can carry takes room.
      usedGbps[2 * edge]! += Math.min(part.forwardGbps[edge]!, capacity[2 * edge]!);
      usedGbps[2 * edge + 1]! += Math.min(part.backwardGbps[edge]!, capacity[2 * edge + 1]!);
    }
  }
  return whole;
}
