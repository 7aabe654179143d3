import { expect, test } from "vitest";
import { viewOf } from "../../src/graph/index.ts";
import { Network } from "../../src/network/index.ts";
import { demandTable } from "../../src/traffic/index.ts";
import { place } from "../simulate/small.ts";

test("demands become node indices, in the order of ids, one end or several", () => {
  const network = Network.parse({
    format: "cutset-network/1",
    sites: [place("c", "AA"), place("a", "AA"), place("b", "BB")],
    demands: [
      { id: "z", from: "c", to: "a", gbps: { value: 2.5, source: "operator" } },
      { id: "y", from: ["c", "b", "c"], to: ["a"], gbps: 0 },
    ],
  });
  expect(demandTable(viewOf(network))).toEqual({
    count: 2,
    gbps: Float64Array.of(0, 2.5),
    sources: [Int32Array.of(1, 2), Int32Array.of(2)],
    targets: [Int32Array.of(0), Int32Array.of(0)],
    avoidedEdges: [null, null],
    maxLatencyMs: Float64Array.of(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY),
    classOf: Uint8Array.of(2, 2),
  });
});

test("a network without demands has an empty table", () => {
  const network = Network.parse({ format: "cutset-network/1", sites: [] });
  expect(demandTable(viewOf(network))).toEqual({
    count: 0,
    gbps: new Float64Array(),
    sources: [],
    targets: [],
    avoidedEdges: [],
    maxLatencyMs: new Float64Array(),
    classOf: new Uint8Array(),
  });
});
