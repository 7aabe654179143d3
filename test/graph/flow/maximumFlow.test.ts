import { expect, test } from "vitest";
import { maximumFlow } from "../../../src/graph/flow/maximumFlow.ts";
import { buildMultigraph, noFailure } from "../../../src/graph/multigraph.ts";
import { maskOf } from "../arbitraries.ts";

const unlimited = Number.POSITIVE_INFINITY;

test("a chain carries its narrowest edge; of two as narrow, the one nearest the sources is the cut", () => {
  const chain = buildMultigraph(4, [1, 1, 2], [0, 2, 3]);
  const result = maximumFlow(chain, Float64Array.of(7, 3, 3), noFailure(chain), [0], [3]);
  expect(result).toEqual({
    value: 3,
    flow: Float64Array.of(-3, 3, 3),
    cut: [1],
    sourceSide: Uint8Array.of(1, 1, 0, 0),
  });
});

test("parallel edges add up, and each direction has the whole capacity", () => {
  const pair = buildMultigraph(2, [0, 1], [1, 0]);
  const capacity = Float64Array.of(10, 4);
  expect(maximumFlow(pair, capacity, noFailure(pair), [0], [1]).value).toBe(14);
  expect(maximumFlow(pair, capacity, noFailure(pair), [1], [0]).value).toBe(14);
  expect(maximumFlow(pair, capacity, maskOf(pair, [], [0]), [0], [1])).toMatchObject({
    value: 4,
    cut: [1],
  });
});

test("a flow that took the short cut first is turned back", () => {
  // The short cut 0-1-3-5 blocks both long routes, 0-1-4-6-5 and 0-2-7-3-5.
  const graph = buildMultigraph(8, [0, 1, 3, 1, 4, 6, 0, 2, 7], [1, 3, 5, 4, 6, 5, 2, 7, 3]);
  const result = maximumFlow(graph, new Float64Array(9).fill(1), noFailure(graph), [0], [5]);
  expect(result.value).toBe(2);
  expect([...result.flow]).toEqual([1, 0, 1, 1, 1, 1, 1, 1, 1]);
});

test("many sources feed many sinks", () => {
  const star = buildMultigraph(5, [0, 1, 2, 2], [2, 2, 3, 4]);
  const capacity = Float64Array.of(1, 2, 2, 5);
  const result = maximumFlow(star, capacity, noFailure(star), [0, 1], [3, 4]);
  expect(result).toMatchObject({ value: 3, cut: [0, 1] });
});

test("a source named twice counts once, and flow stops at the first sink it meets", () => {
  const chain = buildMultigraph(3, [0, 1], [1, 2]);
  const result = maximumFlow(chain, Float64Array.of(5, 3), noFailure(chain), [0, 0, 0], [2, 1, 2]);
  expect(result).toMatchObject({ value: 5, flow: Float64Array.of(5, 0), cut: [0] });
});

test("edges of no capacity carry nothing and are not in the cut", () => {
  const pair = buildMultigraph(2, [0], [1]);
  const result = maximumFlow(pair, Float64Array.of(0), noFailure(pair), [0], [1]);
  expect(result).toMatchObject({ value: 0, cut: [], sourceSide: Uint8Array.of(1, 0) });
});

test("without a surviving source or sink the flow is 0", () => {
  const pair = buildMultigraph(2, [0], [1]);
  const capacity = Float64Array.of(unlimited);
  for (const [mask, sources, sinks] of [
    [maskOf(pair, [0]), [0], [1]],
    [maskOf(pair, [1]), [0], [1]],
    [noFailure(pair), [], [1]],
    [noFailure(pair), [0], []],
  ] as const) {
    expect(maximumFlow(pair, capacity, mask, sources, sinks)).toMatchObject({ value: 0, cut: [] });
  }
});

test("an unlimited path makes the value infinite and the flow along it, nothing else", () => {
  const graph = buildMultigraph(4, [0, 2, 3], [1, 1, 2]);
  const capacity = Float64Array.of(unlimited, unlimited, 5);
  expect(maximumFlow(graph, capacity, noFailure(graph), [0], [2])).toEqual({
    value: unlimited,
    flow: Float64Array.of(unlimited, -unlimited, 0),
    cut: [0],
    sourceSide: Uint8Array.of(1, 0, 0, 0),
  });
  expect(maximumFlow(graph, capacity, noFailure(graph), [0], [3])).toMatchObject({ value: 5, cut: [2] });
});

test("rounding does not move the cut away from the sources", () => {
  // 0.3 - 0.1 < 0.2, so a speck of room is left on the edge of 0.2 when the edge of 0.3 is full.
  const graph = buildMultigraph(4, [0, 1, 2], [2, 2, 3]);
  const result = maximumFlow(graph, Float64Array.of(0.1, 0.2, 0.3), noFailure(graph), [0, 1], [3]);
  expect(result.cut).toEqual([0, 1]);
});

test("a full edge carries its exact capacity, though 0.2 + (0.9 - 0.2) is less than 0.9", () => {
  const graph = buildMultigraph(4, [0, 1, 2], [2, 2, 3]);
  const { value, flow } = maximumFlow(graph, Float64Array.of(0.2, 5, 0.9), noFailure(graph), [0, 1], [3]);
  expect([value, flow[2]]).toEqual([0.9, 0.9]);
});

test("small capacities count beside enormous ones", () => {
  const chain = buildMultigraph(3, [0, 1], [1, 2]);
  const capacity = Float64Array.of(1e15, 1e-3);
  expect(maximumFlow(chain, capacity, noFailure(chain), [0], [2])).toMatchObject({ value: 1e-3, cut: [1] });
});

test("a node that is both source and sink is refused", () => {
  const pair = buildMultigraph(2, [0], [1]);
  expect(() => maximumFlow(pair, Float64Array.of(1), noFailure(pair), [0, 1], [1])).toThrow(
    expect.objectContaining({ code: "ARGUMENT_INVALID" }),
  );
});
