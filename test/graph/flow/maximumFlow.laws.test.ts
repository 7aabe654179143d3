import fc from "fast-check";
import { expect, test } from "vitest";
import { maximumFlow } from "../../../src/graph/flow/maximumFlow.ts";
import type { Multigraph } from "../../../src/graph/multigraph.ts";
import {
  type GraphCase,
  type MultigraphsOptions,
  maskOf,
  multigraphs,
  orders,
  relabel,
  union,
} from "../arbitraries.ts";
import { minimumCut } from "../twins.ts";

/** Share of the value that rounding may cost. */
const tolerance = 1e-9;

interface FlowCase extends GraphCase {
  readonly sources: readonly number[];
  readonly sinks: readonly number[];
}

function cases(options: MultigraphsOptions = {}): fc.Arbitrary<FlowCase> {
  return multigraphs({ minNodes: 2, ...options }).chain((graphCase) => {
    const { nodeCount } = graphCase.graph;
    const roles = fc.constantFrom("source", "sink", "neither", "neither");
    return fc.array(roles, { minLength: nodeCount, maxLength: nodeCount }).map((drawn) => ({
      ...graphCase,
      sources: drawn.flatMap((role, node) => (role === "source" ? [node] : [])),
      sinks: drawn.flatMap((role, node) => (role === "sink" ? [node] : [])),
    }));
  });
}

function solve({ graph, capacity, mask, sources, sinks }: FlowCase) {
  return maximumFlow(graph, capacity, mask, sources, sinks);
}

/** Length V, what leaves each node less what enters it. */
function netOutflow(graph: Multigraph, flow: Float64Array): Float64Array {
  const net = new Float64Array(graph.nodeCount);
  flow.forEach((amount, edge) => {
    net[graph.from[edge]!]! += amount;
    net[graph.to[edge]!]! -= amount;
  });
  return net;
}

function expectClose(actual: number, expected: number, scale: number): void {
  if (actual !== expected) expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * scale);
}

test("the value and the nearest cut are those found by trying every set of nodes", () => {
  fc.assert(
    fc.property(cases(), (flowCase) => {
      const { graph, capacity, mask, sources, sinks } = flowCase;
      const { value, cut, sourceSide } = solve(flowCase);
      const expected = minimumCut(graph, capacity, mask, sources, sinks);
      expectClose(value, expected.value, expected.value);
      expect([...sourceSide]).toEqual(expected.sourceSide);
      const crossing = [...graph.from.keys()].filter(
        (edge) => sourceSide[graph.from[edge]!] !== sourceSide[graph.to[edge]!],
      );
      expect(cut).toEqual(crossing.filter((edge) => mask.failedEdges[edge] === 0 && capacity[edge]! > 0));
    }),
    { numRuns: 1000 },
  );
});

test("the flow leaves the sources, is kept in between, fits every edge and fills the cut", () => {
  fc.assert(
    fc.property(cases({ maxNodes: 40, maxEdges: 120 }), (flowCase) => {
      const { graph, capacity, mask, sources, sinks } = flowCase;
      const { value, flow, cut, sourceSide } = solve(flowCase);
      expect(cut.reduce((sum, edge) => sum + capacity[edge]!, 0)).toBe(value);
      flow.forEach((amount, edge) => {
        expect(Math.abs(amount)).toBeLessThanOrEqual(mask.failedEdges[edge] === 1 ? 0 : capacity[edge]!);
      });
      if (value === Number.POSITIVE_INFINITY) return;
      for (const edge of cut) {
        const outward = sourceSide[graph.from[edge]!] === 1 ? flow[edge]! : -flow[edge]!;
        expectClose(outward, capacity[edge]!, value);
      }
      const net = netOutflow(graph, flow);
      expectClose(
        sources.reduce((sum, node) => sum + net[node]!, 0),
        value,
        value,
      );
      net.forEach((amount, node) => {
        if (!sources.includes(node) && !sinks.includes(node)) expectClose(amount, 0, value);
      });
    }),
    { numRuns: 500 },
  );
});

test("failing more never raises the value", () => {
  fc.assert(
    fc.property(cases(), fc.infiniteStream(fc.boolean()), (flowCase, coin) => {
      const { graph, mask } = flowCase;
      const more = [...graph.from.keys()].filter(() => coin.next().value);
      const failed = solve({ ...flowCase, mask: union(mask, maskOf(graph, [], more)) });
      expect(failed.value).toBeLessThanOrEqual(solve(flowCase).value * (1 + tolerance));
    }),
  );
});

test("relabelling the nodes, or exchanging sources and sinks, leaves the value unchanged", () => {
  const relabelled = cases().chain((flowCase) =>
    fc.record({ flowCase: fc.constant(flowCase), order: orders(flowCase.graph.nodeCount) }),
  );
  fc.assert(
    fc.property(relabelled, ({ flowCase, order }) => {
      const { value, cut } = solve(flowCase);
      const sources = flowCase.sources.map((node) => order[node]!);
      const sinks = flowCase.sinks.map((node) => order[node]!);
      const renamed = relabel(flowCase, order);
      expect(solve({ ...renamed, sources, sinks })).toMatchObject({ value, cut });
      expectClose(solve({ ...renamed, sources: sinks, sinks: sources }).value, value, value);
    }),
  );
});
