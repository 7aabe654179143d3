import { DistanceHeap } from "../distances/distanceHeap.ts";
import type { Mask } from "../mask.ts";
import { arcEdge, type Multigraph } from "../multigraph.ts";
import { disjointPair } from "./disjointPair.ts";
import { GuidedSearch } from "./guidedSearch.ts";
import { type DisjointPath, type PathPair, pairOf, totalLatencyMs } from "./pathPair.ts";

/** The best pair a search found, and whether it is proved the best, or proved that there is none. */
export interface RiskDisjointPair {
  readonly pair: PathPair | null;
  readonly exact: boolean;
}

/** Two paths each shortest without the risks that are ruled out for it; both may still share others. */
interface State {
  readonly paths: readonly [DisjointPath, DisjointPath];
  readonly ruledOut: readonly [readonly number[], readonly number[]];
}

/**
 * The two paths of least total latency over what survives that share no edge, no node but their ends, and no risk.
 *
 * To find whether there are two is NP-complete. Branch and bound, best first: wherever the shortest paths share a risk,
 * one of them or the other must do without it. Most searches end at once, because the shortest pair without a common
 * node shares no risk either. Where `maxStates` states do not suffice, the pair is a heuristic's, `exact` is false: the
 * best of those made up of one path of a state and the shortest that shares nothing with it.
 *
 * Cost: four guided searches for a path a state at most; memory: two paths a state.
 *
 * @param latencyMs - length E, ms one way, at least 0; `Infinity` is impassable
 * @param risks - the edges of each risk
 * @throws {CutsetError} `ARGUMENT_INVALID` if the ends are the same node
 * @see Hu (2003), Diverse routing in optical mesh networks, doi:10.1109/TCOMM.2003.809779, for the hardness; Sharon et
 * al. (2015), Conflict-based search, doi:10.1016/j.artint.2014.11.006, for the branching
 */
export function riskDisjointPair(
  graph: Multigraph,
  latencyMs: Float64Array,
  mask: Mask,
  source: number,
  target: number,
  risks: readonly (readonly number[])[],
  maxStates: number,
): RiskDisjointPair {
  const relaxed = disjointPair(graph, latencyMs, mask, source, target, "nodes");
  if (relaxed === null) return { pair: null, exact: true };
  const all = [...risks, ...ownRisks(graph, source, target)];
  const risksOf = risksByEdge(graph.edgeCount, all);
  if (sharedRisk(relaxed, risksOf, all) === null) return { pair: relaxed, exact: true };

  const search = new GuidedSearch(graph, latencyMs, mask, source, target);
  const isRuledOut = new Uint8Array(graph.edgeCount);
  const pathWithout = (ruledOut: Iterable<number>): DisjointPath | null => {
    isRuledOut.fill(0);
    for (const risk of ruledOut) for (const edge of all[risk]!) isRuledOut[edge] = 1;
    return search.pathWithout(isRuledOut);
  };
  const shortest = pathWithout([])!;
  const least = totalLatencyMs(relaxed);
  let best: PathPair | null = null;
  let bestTotal = Number.POSITIVE_INFINITY;
  const consider = (path: DisjointPath): void => {
    if (path.latencyMs + shortest.latencyMs >= bestTotal) return;
    const partner = pathWithout(risksOn(path, risksOf));
    if (partner === null || path.latencyMs + partner.latencyMs >= bestTotal) return;
    best = pairOf(path, partner);
    bestTotal = totalLatencyMs(best);
  };

  const states: State[] = [];
  const queue = new DistanceHeap(maxStates);
  /** What a pair might still take that descends from a state there was no room for. */
  let unexplored = Number.POSITIVE_INFINITY;
  const add = (state: State): void => {
    const bound = totalLatencyMs(state.paths);
    if (bound >= bestTotal) return;
    if (states.length === maxStates) {
      unexplored = Math.min(unexplored, bound);
    } else {
      queue.promote(states.length, bound);
      states.push(state);
    }
  };
  if (risksOn(shortest, risksOf).some((risk) => pathWithout([risk]) === null)) {
    return { pair: null, exact: true };
  }
  consider(shortest);
  add({ paths: [shortest, shortest], ruledOut: [[], []] });
  while (queue.size > 0) {
    const index = queue.pop();
    const { paths, ruledOut } = states[index]!;
    if (totalLatencyMs(paths) >= bestTotal || bestTotal <= least) break;
    const risk = sharedRisk(paths, risksOf, all);
    if (risk === null) {
      best = pairOf(...paths);
      bestTotal = totalLatencyMs(best);
      break;
    }
    // The first state is the same for both of its paths.
    for (const turn of index === 0 ? [1] : [0, 1]) {
      const without = [...ruledOut[turn]!, risk];
      const path = pathWithout(without);
      if (path === null) continue;
      consider(path);
      add(
        turn === 0
          ? { paths: [path, paths[1]], ruledOut: [without, ruledOut[1]] }
          : { paths: [paths[0], path], ruledOut: [ruledOut[0], without] },
      );
    }
  }
  return { pair: best, exact: bestTotal <= Math.max(least, unexplored) };
}

/** The largest risk that both paths take, which leaves the fewest ways round it; `null` where they share none. */
function sharedRisk(
  [a, b]: readonly [DisjointPath, DisjointPath],
  risksOf: readonly (readonly number[])[],
  risks: readonly (readonly number[])[],
): number | null {
  const ofA = new Set(risksOn(a, risksOf));
  let largest: number | null = null;
  for (const risk of risksOn(b, risksOf)) {
    if (!ofA.has(risk)) continue;
    if (largest === null || risks[risk]!.length > risks[largest]!.length) largest = risk;
  }
  return largest;
}

function risksOn({ arcs }: DisjointPath, risksOf: readonly (readonly number[])[]): number[] {
  return arcs.flatMap((arc) => risksOf[arcEdge(arc)]!);
}

/** Each node but the ends, and each edge that joins these. */
function ownRisks(graph: Multigraph, source: number, target: number): number[][] {
  const isEnd = (node: number) => node === source || node === target;
  const stars = Array.from({ length: graph.nodeCount }, (_, node) =>
    isEnd(node) ? [] : Array.from(graph.arcs.subarray(graph.offsets[node], graph.offsets[node + 1]), arcEdge),
  );
  const direct = [...graph.from.keys()].filter((edge) => isEnd(graph.from[edge]!) && isEnd(graph.to[edge]!));
  return [...stars, ...direct.map((edge) => [edge])];
}

function risksByEdge(edgeCount: number, risks: readonly (readonly number[])[]): number[][] {
  const risksOf: number[][] = Array.from({ length: edgeCount }, () => []);
  for (const [risk, edges] of risks.entries()) for (const edge of edges) risksOf[edge]!.push(risk);
  return risksOf;
}
