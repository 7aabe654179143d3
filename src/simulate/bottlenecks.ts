import { type Effect, remainingCapacity } from "../failure/index.ts";
import { arcEdge, type NetworkView } from "../graph/index.ts";
import { type Placement, servedShare } from "../routing/index.ts";

/** An edge that is offered more than it can carry. */
export interface Bottleneck {
  /** Edge id. */
  readonly edge: string;
  /** Offered, in the busier of the directions the demands take. */
  readonly loadGbps: number;
  /** What is left of its capacity. */
  readonly capacityGbps: number;
}

/** The overloaded edges on the paths of some demands, by index; the most overloaded first. */
export function bottlenecks(
  { network, capacityGbps }: NetworkView,
  effect: Effect,
  placement: Placement,
  demands: readonly number[],
): Bottleneck[] {
  const capacity = remainingCapacity(capacityGbps, effect);
  const found = new Map<number, Bottleneck>();
  for (const arc of demands.flatMap((demand) => placement.paths[demand] ?? [])) {
    const edge = arcEdge(arc);
    const loadGbps = ((arc & 1) === 0 ? placement.forwardGbps : placement.backwardGbps)[edge]!;
    if (servedShare(loadGbps, capacity[edge]!) === 1 || loadGbps <= (found.get(edge)?.loadGbps ?? 0))
      continue;
    found.set(edge, { edge: network.edges[edge]!.id, loadGbps, capacityGbps: capacity[edge]! });
  }
  const overload = ({ loadGbps, capacityGbps }: Bottleneck) => loadGbps / capacityGbps;
  return [...found.values()].sort((a, b) => overload(b) - overload(a) || (a.edge < b.edge ? -1 : 1));
}
