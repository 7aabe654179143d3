import type { Effect } from "../failure/index.ts";
import {
  arcEdge,
  type Mask,
  type NetworkView,
  pathTo,
  type ShortestPathTree,
  shortestPaths,
} from "../graph/index.ts";
import { longestDetour } from "./directCapacity.ts";

/**
 * The part of the capacity from a set of places to the hubs that is broken between two states, before anything is
 * restored, 0…1: hub by hub, in proportion to traffic.
 *
 * Capacity is bought as circuits. Those that leave the places by one edge share its capacity, to the hubs it leads to by
 * a direct way, in proportion to traffic. A circuit stays on the cable it leaves by where that reaches the hub, else it
 * takes the shortest way; on land it takes links as wide as the edge it leaves by. It is broken with the first edge of
 * its way. Cost: two searches for each edge that leaves.
 *
 * @param places - nodes
 * @param traffic - Gbit/s by hub, as nodes
 */
export function brokenCircuits(
  view: NetworkView,
  before: Effect,
  after: Effect,
  places: ReadonlySet<number>,
  traffic: ReadonlyMap<number, number>,
): number {
  const { graph, capacityGbps, latencyMs } = view;
  const outside = without(before, view, places);
  const searches = edgesLeaving(view, before, places).map((edge) => {
    const start = places.has(graph.from[edge]!) ? graph.to[edge]! : graph.from[edge]!;
    const ways = waysAsWide(view, capacityGbps[edge]!);
    return {
      edge,
      own: shortestPaths(graph, ownWays(view, ways, edge), outside, [start]),
      any: shortestPaths(graph, ways, outside, [start]),
    };
  });
  const sums = new Map([...traffic.keys()].map((hub) => [hub, { whole: 0, broken: 0 }]));
  const shortest = shortestWays(view, searches, traffic);
  for (const { edge, own, any } of searches) {
    const isDirect = (hub: number, { distance }: ShortestPathTree) =>
      Number.isFinite(distance[hub]!) &&
      latencyMs[edge]! + distance[hub]! <= longestDetour * shortest.get(hub)!;
    const circuits = [...traffic].flatMap(([hub, gbps]) => {
      const tree = isDirect(hub, own) ? own : any;
      if (!isDirect(hub, tree)) return [];
      return [{ hub, gbps, edges: [edge, ...pathTo(tree, graph, hub)!.map(arcEdge)] }];
    });
    const shared = circuits.reduce((sum, { gbps }) => sum + gbps, 0);
    for (const { hub, gbps, edges } of circuits) {
      const capacity = (capacityGbps[edge]! * gbps) / shared;
      const sum = sums.get(hub)!;
      sum.whole += capacity;
      sum.broken += capacity * (1 - survivingPart(edges, before, after));
    }
  }
  return weightedPart(sums, traffic);
}

/** The ways that start with one edge: on its own cable where that does, and any. */
interface WaysFromEdge {
  readonly edge: number;
  readonly own: ShortestPathTree;
  readonly any: ShortestPathTree;
}

/** What an edge has at least of the widest that leaves, to set how short a way can be. */
const noteworthyPart = 0.01;

/** ms by hub. */
function shortestWays(
  { capacityGbps, latencyMs }: NetworkView,
  searches: readonly WaysFromEdge[],
  hubs: ReadonlyMap<number, number>,
): Map<number, number> {
  const widest = Math.max(...searches.map(({ edge }) => capacityGbps[edge]!));
  const noteworthy = searches.filter(({ edge }) => capacityGbps[edge]! >= noteworthyPart * widest);
  return new Map(
    [...hubs.keys()].map((hub) => [
      hub,
      Math.min(...noteworthy.map(({ edge, any }) => latencyMs[edge]! + any.distance[hub]!)),
    ]),
  );
}

function edgesLeaving(
  { graph }: NetworkView,
  { failedEdges }: Mask,
  places: ReadonlySet<number>,
): readonly number[] {
  return [...failedEdges.keys()].filter(
    (edge) => failedEdges[edge] === 0 && places.has(graph.from[edge]!) !== places.has(graph.to[edge]!),
  );
}

/** Length E, ms; `Infinity` for links on land that are narrower. */
function waysAsWide({ network, latencyMs, capacityGbps }: NetworkView, gbps: number): Float64Array {
  return latencyMs.map((ms, edge) =>
    network.edges[edge]!.cable !== null || capacityGbps[edge]! >= gbps ? ms : Number.POSITIVE_INFINITY,
  );
}

/** Length E, ms; `Infinity` for cables other than that of an edge, too. */
function ownWays({ network }: NetworkView, ways: Float64Array, edge: number): Float64Array {
  const own = network.edges[edge]!.cable;
  return ways.map((ms, other) => {
    const { cable } = network.edges[other]!;
    return cable === null || cable === own ? ms : Number.POSITIVE_INFINITY;
  });
}

/** The mask with every edge at one of some nodes failed as well. */
function without(mask: Mask, { graph }: NetworkView, nodes: ReadonlySet<number>): Mask {
  const failedEdges = mask.failedEdges.map((failed, edge) =>
    nodes.has(graph.from[edge]!) || nodes.has(graph.to[edge]!) ? 1 : failed,
  );
  return { failedNodes: mask.failedNodes, failedEdges };
}

/** What is left of a way, 0…1: what is left of its weakest edge. */
function survivingPart(edges: readonly number[], before: Effect, after: Effect): number {
  return edges.reduce((part, edge) => {
    if (after.failedEdges[edge] === 1) return 0;
    const was = before.capacityFactors?.[edge] ?? 1;
    return Math.min(part, was === 0 ? 1 : (after.capacityFactors?.[edge] ?? 1) / was);
  }, 1);
}

function weightedPart(
  sums: ReadonlyMap<number, { readonly whole: number; readonly broken: number }>,
  traffic: ReadonlyMap<number, number>,
): number {
  const reached = [...sums].filter(([, { whole }]) => whole > 0);
  const weight = reached.reduce((sum, [hub]) => sum + traffic.get(hub)!, 0);
  return reached.reduce(
    (part, [hub, { whole, broken }]) => part + (traffic.get(hub)! / weight) * (broken / whole),
    0,
  );
}
