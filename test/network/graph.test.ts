import fc from "fast-check";
import { DirectedGraph, MultiGraph, MultiUndirectedGraph, UndirectedGraph } from "graphology";
import type { AbstractGraph } from "graphology-types";
import { describe, expect, expectTypeOf, test } from "vitest";
import { type LinkKind, Network } from "../../src/network/index.ts";
import { networkDocument } from "../arbitraries.ts";
import { isDeepFrozen } from "../frozen.ts";
import { errorOf, problemsOf } from "../problems.ts";
import { smallNetwork, smallWithSegment } from "./smallNetwork.ts";

const { graph } = Network.parse(smallNetwork);

describe("network.graph", () => {
  test("has the sites as nodes and the edges as edges, keyed by id", () => {
    expect(graph.nodes()).toEqual(["apia", "suva", "unit"]);
    expect(graph.edges()).toEqual(["beam", "tui/apia", "tui/suva"]);
    expect(graph.extremities("tui/apia")).toEqual(["unit", "apia"]);
    expect(graph.getNodeAttributes("suva")).toEqual({
      name: "suva",
      kind: "landing-station",
      country: "FJ",
      operator: "FINTEL",
      lat: -18.14,
      lon: 178.44,
    });
    expect(graph.getEdgeAttributes("beam")).toMatchObject({ kind: "satellite", cable: null, latencyMs: 270 });
    expect(graph.getAttributes()).toEqual({
      name: "small",
      cables: [{ id: "tui" }],
      riskGroups: [{ id: "all", members: ["cable:tui", "link:beam"] }],
      demands: [{ id: "apia-suva", name: "apia-suva", from: ["apia"], to: ["suva"], gbps: 10 }],
      hubs: ["suva"],
    });
    expect([graph.type, graph.multi]).toEqual(["undirected", true]);
  });

  test("is typed", () => {
    expectTypeOf(graph.getNodeAttribute("suva", "lat")).toEqualTypeOf<number>();
    expectTypeOf(graph.getEdgeAttribute("beam", "kind")).toEqualTypeOf<"segment" | LinkKind>();
    expectTypeOf(graph.getAttribute("hubs")).toEqualTypeOf<readonly string[]>();
  });

  test("is one object for one network", () => {
    const network = Network.parse(smallNetwork);
    expect(network.graph).toBe(network.graph);
  });
});

describe("network.graph is read-only", () => {
  const methods = new Set<string>();
  for (
    let type = Object.getPrototypeOf(graph);
    type !== Object.prototype;
    type = Object.getPrototypeOf(type)
  ) {
    for (const name of Object.getOwnPropertyNames(type))
      if (typeof graph[name as "copy"] === "function") methods.add(name);
  }
  const changing = /^(add|clear|drop|import|merge|remove|replace|set|update)/;
  const mutators = [...methods].filter((name) => changing.test(name));

  test.each(mutators)("%s is refused", (name) => {
    const call = (graph as unknown as Record<string, () => void>)[name]!.bind(graph);
    expect(errorOf("READ_ONLY", call).message).toBe(
      "network.graph is read-only; change a graph.copy() instead",
    );
  });

  test("so many that none can have been missed", () => {
    expect(mutators.length).toBeGreaterThan(50);
  });

  test("whatever else is called, with whatever arguments, changes nothing", () => {
    const { graph } = Network.parse(smallNetwork);
    const before = JSON.stringify([graph.export(), graph.type, graph.order, graph.size]);
    const listening = /^(constructor|on|once|off|emit)$/;
    for (const name of methods) {
      if (changing.test(name) || listening.test(name)) continue;
      for (const args of [
        [],
        ["suva"],
        ["beam"],
        ["suva", "apia"],
        [() => true],
        ["suva", "name"],
        ["beam", "name", 1],
      ]) {
        try {
          (graph as unknown as Record<string, (...args: unknown[]) => unknown>)[name]!(...args);
        } catch {
          // The wrong arguments for this one.
        }
      }
    }
    expect(JSON.stringify([graph.export(), graph.type, graph.order, graph.size])).toBe(before);
  });

  test("its attributes are frozen to the bottom", () => {
    const attributes = [
      graph.getAttributes(),
      ...graph.mapNodes((_, site) => site),
      ...graph.mapEdges((_, edge) => edge),
    ];
    for (const one of attributes) expect(isDeepFrozen(one)).toBe(true);
  });

  test("a copy takes changes, and leaves the network as it was", () => {
    const network = Network.parse(smallNetwork);
    const copy = network.graph.copy();
    copy.dropNode("suva");
    copy.setNodeAttribute("apia", "lat", 0);
    copy.addNode("nadi", { ...network.graph.getNodeAttributes("suva") });
    expect(copy.nodes()).toEqual(["apia", "unit", "nadi"]);
    expect(network.graph.nodes()).toEqual(["apia", "suva", "unit"]);
    expect(network.graph.getNodeAttribute("apia", "lat")).toBe(-13.83);
  });
});

describe("Network.fromGraph", () => {
  test("law: gives back what network.graph was made of, provenance included", () => {
    fc.assert(
      fc.property(networkDocument(), (document) => {
        const network = Network.parse(document);
        const { name, sites, edges, demands, riskGroups, hubs, graph } = Network.fromGraph(network.graph);
        expect({ name, sites, edges, demands, riskGroups, hubs }).toEqual({
          name: network.name,
          sites: network.sites,
          edges: network.edges,
          demands: network.demands,
          riskGroups: network.riskGroups,
          hubs: network.hubs,
        });
        expect(graph.getAttribute("cables")).toEqual(network.graph.getAttribute("cables"));
      }),
    );
  });

  test("a changed copy is a what-if", () => {
    const sourced = Network.parse(smallWithSegment({ capacityGbps: { value: 7, source: "p. 3" } }));
    const copy = sourced.graph.copy();
    copy.dropEdge("beam");
    copy.replaceAttributes({ ...copy.getAttributes(), riskGroups: [] });
    const network = Network.fromGraph(copy);
    expect(network.edges.map(({ id }) => id)).toEqual(["tui/apia", "tui/suva"]);
    expect(network.edge("tui/suva").provenance).toEqual({ capacityGbps: { source: "p. 3" } });
  });

  const places = (graph: AbstractGraph): void => {
    graph.addNode("a", { kind: "city", country: "PK", lat: 25, lon: 67, colour: "red" });
    graph.addNode("b", { kind: "city", country: "IN", lat: 19, lon: 73 });
  };

  test("a graph of another's making needs kinds, countries, positions and capacities", () => {
    const foreign = new UndirectedGraph();
    places(foreign);
    foreign.addEdgeWithKey("ab", "a", "b", { kind: "terrestrial", capacityGbps: 10, weight: 3 });
    const network = Network.fromGraph(foreign);
    expect(network.edge("ab")).toMatchObject({ from: "a", to: "b", kind: "terrestrial", capacityGbps: 10 });
    expect(network.name).toBe("unnamed");
  });

  test("segments of cables it describes, and of cables it does not", () => {
    const foreign = new MultiGraph({ allowSelfLoops: false });
    places(foreign);
    foreign.replaceAttributes({ cables: [{ id: "x", owners: ["PTCL"] }] });
    foreign.addUndirectedEdgeWithKey("x1", "a", "b", { kind: "segment", cable: "x", capacityGbps: 1 });
    foreign.addUndirectedEdgeWithKey("x2", "a", "b", { kind: "segment", cable: "x", capacityGbps: 1 });
    foreign.addUndirectedEdgeWithKey("y1", "a", "b", { kind: "segment", cable: "y", capacityGbps: 1 });
    const { cables } = Network.fromGraph(foreign);
    expect(
      cables.map(({ id, owners, segments }) => [id, owners, segments!.map((segment) => segment.id)]),
    ).toEqual([
      ["x", ["PTCL"], ["x1", "x2"]],
      ["y", undefined, ["y1"]],
    ]);
  });

  test("every problem of a graph at once", () => {
    const foreign = new MultiUndirectedGraph();
    places(foreign);
    foreign.mergeNodeAttributes("a", { kind: "town", lat: 95 });
    foreign.replaceAttributes({ hubs: ["c"], demands: 7 });
    foreign.addEdgeWithKey("ab", "a", "b", { capacityGbps: -1 });
    foreign.addEdgeWithKey("aa", "a", "a", { kind: "backhaul", capacityGbps: 1 });
    foreign.addEdgeWithKey("s", "a", "b", { kind: "segment", capacityGbps: 1 });
    expect(problemsOf("NETWORK_INVALID", () => Network.fromGraph(foreign))).toEqual([
      expect.stringMatching(/^sites\[0\]\.kind: must be .*, got "town"$/),
      "sites[0].lat: must be at most 90, got 95",
      "cables[0].id: is missing; it must be a text",
      "links[0].capacityGbps: must be at least 0, got -1",
      expect.stringMatching(/^links\[0\]\.kind: is missing/),
      "demands: must be a list, got 7",
      'links[1].to: is a self-loop: both ends are "a"; name two sites',
      expect.stringMatching(/^hubs\[0\]: site "c" does not exist/),
    ]);
  });

  test.each([
    ["directed", new DirectedGraph()],
    ["mixed", new MultiGraph()],
  ])("a directed edge of a %s graph is refused", (_, foreign) => {
    places(foreign);
    foreign.addDirectedEdgeWithKey("ab", "a", "b", { kind: "terrestrial", capacityGbps: 1 });
    const { message } = errorOf("ARGUMENT_INVALID", () => Network.fromGraph(foreign));
    expect(message).toBe(
      'Network.fromGraph: edge "ab" is directed; make the graph undirected: an edge carries both ways',
    );
  });
});
