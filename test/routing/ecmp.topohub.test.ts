import { describe, expect, test } from "vitest";
import { noFailure, viewOf } from "../../src/graph/index.ts";
import { Network } from "../../src/network/index.ts";
import { ecmp } from "../../src/routing/index.ts";
import type { DemandTable } from "../../src/traffic/index.ts";
import { hasShared, sharedJson } from "../shared.ts";

/** The loads that another tool found, in % of the busiest direction, with two decimals; by kind of demand. */
interface Link {
  readonly source: number;
  readonly target: number;
  readonly ecmp_fwd: Readonly<Record<string, number>>;
  readonly ecmp_bwd: Readonly<Record<string, number>>;
}

interface TopoHub {
  readonly graph: { readonly demands?: Readonly<Record<string, Readonly<Record<string, number>>>> };
  readonly nodes: readonly { readonly id: number }[];
  readonly edges: readonly Link[];
}

const sndlib =
  "abilene atlanta cost266 dfn-bwin france geant germany50 janos-us newyork nobel-eu nobel-us norway pdh polska ta1 zib54";
const files = [...sndlib.split(" ").map((name) => `sndlib/${name}`), "gabriel/100-0", "gabriel/500-0"];

describe.skipIf(!hasShared)(
  "loads are TopoHub's, per hop by hop count (needs ../shared/data/topohub)",
  () => {
    test.each(files)("%s", (file) => {
      const topology = sharedJson(`topohub/${file}.json`) as TopoHub;
      const view = viewOf(networkOf(topology));
      for (const kind of Object.keys(topology.edges[0]!.ecmp_fwd)) {
        const effect = { ...noFailure(view.graph), capacityFactors: null };
        const { forwardGbps, backwardGbps } = ecmp.place(view, demandsOf(topology, kind), effect);
        const busiest = Math.max(...forwardGbps, ...backwardGbps);
        const off = topology.edges.flatMap(({ ecmp_fwd, ecmp_bwd }, i) => {
          const edge = view.edgeOf.get(`${i}`)!;
          return [
            Math.abs((100 * forwardGbps[edge]!) / busiest - ecmp_fwd[kind]!),
            Math.abs((100 * backwardGbps[edge]!) / busiest - ecmp_bwd[kind]!),
          ];
        });
        expect(off.length).toBeGreaterThan(20);
        expect(Math.max(...off), kind).toBeLessThan(0.01);
      }
    });
  },
);

/** Every link of the topology with the same latency. Sites are in the order of nodes. */
function networkOf({ nodes, edges }: TopoHub): Network {
  const id = (node: number) => `${node}`.padStart(4, "0");
  expect(nodes.map((node) => node.id)).toEqual([...nodes.keys()]);
  return Network.parse({
    format: "cutset-network/1",
    sites: nodes.map((node) => ({ id: id(node.id), kind: "city", country: "AA", lat: 0, lon: 0 })),
    links: edges.map(({ source, target }, i) => ({
      id: `${i}`,
      kind: "terrestrial",
      from: id(source),
      to: id(target),
      capacityGbps: 1,
      latencyMs: 1,
    })),
  });
}

/** The demands of a kind between nodes: `org` those given, both ways; `uni` 1 each; `deg` products of degrees. */
function demandsOf({ graph, nodes, edges }: TopoHub, kind: string): DemandTable {
  const degree = nodes.map(
    ({ id }) => edges.filter(({ source, target }) => source === id || target === id).length,
  );
  const amount = (from: number, to: number) => {
    if (kind === "uni") return 1;
    if (kind === "deg") return degree[from]! * degree[to]!;
    return (graph.demands?.[from]?.[to] ?? 0) + (graph.demands?.[to]?.[from] ?? 0);
  };
  const pairs = nodes.flatMap((_, from) =>
    [...nodes.keys()].filter((to) => to !== from).map((to) => [from, to]),
  );
  return {
    count: pairs.length,
    gbps: Float64Array.from(pairs, ([from, to]) => amount(from!, to!)),
    sources: pairs.map(([from]) => Int32Array.of(from!)),
    targets: pairs.map(([, to]) => Int32Array.of(to!)),
    avoidedEdges: pairs.map(() => null),
    maxLatencyMs: new Float64Array(pairs.length).fill(Number.POSITIVE_INFINITY),
    classOf: new Uint8Array(pairs.length),
  };
}
