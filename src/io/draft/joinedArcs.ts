import type { EdgeDraft } from "./networkDraft.ts";

interface JoinedArcs {
  readonly edges: readonly EdgeDraft[];
  /** Directed edges without one that leads back. */
  readonly single: number;
  /** Pairs whose two ways differ in capacity or latency. */
  readonly uneven: number;
}

/**
 * One edge for each two directed ones that lead there and back, the first of them: an edge of a network carries both
 * ways. Among parallel ones those that agree in capacity and latency are joined before others.
 */
export function joinedArcs(edges: readonly EdgeDraft[]): JoinedArcs {
  const joined = new Set<number>();
  const seconds = new Set<number>();
  const join = (key: (edge: EdgeDraft, from: string, to: string) => string) => {
    const waiting = new Map<string, number[]>();
    for (const [i, edge] of edges.entries()) {
      if (!edge.directed || joined.has(i)) continue;
      const first = waiting.get(key(edge, edge.to, edge.from))?.pop();
      if (first === undefined) {
        const there = key(edge, edge.from, edge.to);
        const list = waiting.get(there);
        if (list === undefined) waiting.set(there, [i]);
        else list.push(i);
      } else {
        joined.add(first).add(i);
        seconds.add(i);
      }
    }
  };
  join(({ fields }, from, to) => JSON.stringify([from, to, fields["capacityGbps"], fields["latencyMs"]]));
  const even = seconds.size;
  join((_, from, to) => JSON.stringify([from, to]));
  return {
    edges: edges.filter((_, i) => !seconds.has(i)),
    single: edges.filter(({ directed }, i) => directed && !joined.has(i)).length,
    uneven: seconds.size - even,
  };
}
