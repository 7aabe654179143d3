import fc from "fast-check";
import type { Mask } from "../../src/graph/mask.ts";
import { buildMultigraph, type Multigraph } from "../../src/graph/multigraph.ts";

/** A multigraph with figures for its edges and a failure of it. */
export interface GraphCase {
  readonly graph: Multigraph;
  readonly latencyMs: Float64Array;
  readonly capacity: Float64Array;
  readonly mask: Mask;
}

/** Bounds on what {@link multigraphs} draws. */
export interface MultigraphsOptions {
  /** @default 1 */
  readonly minNodes?: number;
  /** @default 8 */
  readonly maxNodes?: number;
  /** @default 14 */
  readonly maxEdges?: number;
  /** Simple graphs have no parallel edges. @default false */
  readonly simple?: boolean;
}

/**
 * Random multigraphs with what real ones have: parallel edges, islands, lone nodes, zero and equal
 * latencies, decimals that are not exact in binary, zero and unlimited capacities, failed nodes and edges.
 */
export function multigraphs(options: MultigraphsOptions = {}): fc.Arbitrary<GraphCase> {
  const { minNodes = 1, maxNodes = 8, maxEdges = 14, simple = false } = options;
  const nodeCounts = fc.integer({ min: minNodes, max: maxNodes });
  // Unlimited edges only now and then: with a few in each case, most flows would be infinite.
  return fc.tuple(nodeCounts, figures, figures, fc.constantFrom(0, 0, 0, 1)).chain(drawn);

  function drawn([nodeCount, latencies, limits, unlimited]: [number, Figures, Figures, number]) {
    const node = fc.nat(nodeCount - 1);
    const edge = fc.record({
      ends: fc.tuple(node, node).filter(([a, b]) => a !== b),
      latencyMs: latencies,
      capacity: fc.oneof(
        { weight: 6, arbitrary: limits },
        { weight: unlimited, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
      ),
      failed: rarely,
    });
    // Without a size, fast-check keeps arrays to ten entries.
    const length = { maxLength: nodeCount === 1 ? 0 : maxEdges, size: "max" } as const;
    const pair = ({ ends: [a, b] }: { ends: [number, number] }) => `${Math.min(a, b)}-${Math.max(a, b)}`;
    return fc
      .record({
        edges: simple ? fc.uniqueArray(edge, { ...length, selector: pair }) : fc.array(edge, length),
        failedNodes: fc.array(rarely, { minLength: nodeCount, maxLength: nodeCount }),
      })
      .map(({ edges, failedNodes }) => {
        const graph = buildMultigraph(
          nodeCount,
          edges.map(({ ends }) => ends[0]),
          edges.map(({ ends }) => ends[1]),
        );
        return {
          graph,
          latencyMs: Float64Array.from(edges, ({ latencyMs }) => latencyMs),
          capacity: Float64Array.from(edges, ({ capacity }) => capacity),
          mask: maskOf(graph, indicesOf(failedNodes), indicesOf(edges.map(({ failed }) => failed))),
        };
      });
  }
}

/**
 * Random multigraphs shaped as cable networks are: long chains, trees that hang from nodes and chains, cycles joined to
 * nothing, beside all that {@link multigraphs} draws. Every edge has a latency in whole units, often 0 or equal.
 */
export function cableLikeGraphs(): fc.Arbitrary<{ graph: Multigraph; latency: Float64Array }> {
  const growth = fc.record({
    seed: multigraphs({ maxNodes: 6, maxEdges: 9 }),
    // How many nodes stand along each edge of the seed; where trees grow, by a number that picks the node.
    inner: fc.array(fc.nat(3), { minLength: 9, maxLength: 9 }),
    branches: fc.array(fc.nat(1_000_000), { maxLength: 8 }),
    latencies: fc.array(fc.nat(4), { minLength: 50, maxLength: 50 }),
  });
  return growth.map(({ seed: { graph }, inner, branches, latencies }) => {
    let nodeCount = graph.nodeCount;
    const edges: [number, number][] = [];
    for (let edge = 0; edge < graph.edgeCount; edge++) {
      let previous = graph.from[edge]!;
      for (let i = 0; i < inner[edge]!; i++) {
        edges.push([previous, nodeCount]);
        previous = nodeCount++;
      }
      edges.push([previous, graph.to[edge]!]);
    }
    for (const pick of branches) edges.push([pick % nodeCount, nodeCount++]);
    const built = buildMultigraph(
      nodeCount,
      edges.map(([from]) => from),
      edges.map(([, to]) => to),
    );
    return { graph: built, latency: Float64Array.from(edges, (_, edge) => latencies[edge]!) };
  });
}

/** The mask in which these nodes, these edges and every edge at these nodes have failed. */
export function maskOf(
  graph: Multigraph,
  failedNodes: readonly number[],
  failedEdges: readonly number[] = [],
): Mask {
  const mask = {
    failedNodes: new Uint8Array(graph.nodeCount),
    failedEdges: new Uint8Array(graph.edgeCount),
  };
  for (const node of failedNodes) mask.failedNodes[node] = 1;
  for (const edge of failedEdges) mask.failedEdges[edge] = 1;
  for (let edge = 0; edge < graph.edgeCount; edge++) {
    if (mask.failedNodes[graph.from[edge]!] === 1 || mask.failedNodes[graph.to[edge]!] === 1) {
      mask.failedEdges[edge] = 1;
    }
  }
  return mask;
}

/** What fails under either mask. */
export function union(a: Mask, b: Mask): Mask {
  return {
    failedNodes: a.failedNodes.map((failed, node) => failed | b.failedNodes[node]!),
    failedEdges: a.failedEdges.map((failed, edge) => failed | b.failedEdges[edge]!),
  };
}

/** The same case with its nodes in another order; node `i` becomes `order[i]`, edges keep their index. */
export function relabel(
  { graph, latencyMs, capacity, mask }: GraphCase,
  order: readonly number[],
): GraphCase {
  const renamed = buildMultigraph(
    graph.nodeCount,
    graph.from.map((node) => order[node]!),
    graph.to.map((node) => order[node]!),
  );
  const failedNodes = indicesOf([...mask.failedNodes].map(Boolean)).map((node) => order[node]!);
  const failedEdges = indicesOf([...mask.failedEdges].map(Boolean));
  return { graph: renamed, latencyMs, capacity, mask: maskOf(renamed, failedNodes, failedEdges) };
}

/** Orders of the nodes of a graph. */
export function orders(nodeCount: number): fc.Arbitrary<number[]> {
  const nodes = Array.from({ length: nodeCount }, (_, node) => node);
  return fc.shuffledSubarray(nodes, { minLength: nodeCount, maxLength: nodeCount });
}

type Figures = fc.Arbitrary<number>;

/** What the figures of one case are drawn from: whole numbers make ties, tenths and thirds make rounding. */
const figures: fc.Arbitrary<Figures> = fc.constantFrom(
  fc.nat(3),
  fc.nat(30).map((tenths) => tenths / 10),
  fc.nat(1000).map((thirds) => thirds / 3),
);

const rarely: fc.Arbitrary<boolean> = fc.nat(7).map((face) => face === 7);

function indicesOf(flags: readonly boolean[]): number[] {
  return flags.flatMap((flag, index) => (flag ? [index] : []));
}
