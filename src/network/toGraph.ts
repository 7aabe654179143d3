import { MultiUndirectedGraph } from "graphology";
import type { AbstractGraph, Attributes } from "graphology-types";
import { CutsetError } from "../errors.ts";
import type { Demand } from "./demand.ts";
import type { CableDocument, RiskGroupDocument } from "./document.ts";
import type { Edge } from "./edge.ts";
import type { Network } from "./network.ts";
import type { Site } from "./site.ts";

/** Node attributes of {@link Network.graph}; the node key is the site's id. */
export type SiteAttributes = Omit<Site, "id"> & Attributes;

/** Edge attributes of {@link Network.graph}; the edge key is the id, source and target its ends. */
export type EdgeAttributes = Omit<Edge, "id" | "from" | "to"> & Attributes;

/** Graph attributes of {@link Network.graph}. */
export interface NetworkAttributes extends Attributes {
  readonly name: string;
  readonly cables: readonly Omit<CableDocument, "segments">[];
  readonly riskGroups: readonly RiskGroupDocument[];
  readonly demands: readonly Demand[];
  readonly hubs: readonly string[];
}

/** The network as a graphology graph that refuses changes; `copy()` gives one that takes them. */
export function toGraph(network: Network): AbstractGraph<SiteAttributes, EdgeAttributes, NetworkAttributes> {
  const graph = new MultiUndirectedGraph<SiteAttributes, EdgeAttributes, NetworkAttributes>();
  const cables = Object.freeze(network.cables.map(({ segments: _, ...cable }) => Object.freeze(cable)));
  const { name, riskGroups, demands, hubs } = network;
  graph.replaceAttributes({ name, cables, riskGroups, demands, hubs });
  for (const { id, ...attributes } of network.sites) graph.addNode(id, attributes);
  for (const { id, from, to, ...attributes } of network.edges) {
    graph.addUndirectedEdgeWithKey(id, from, to, attributes);
  }
  return readOnly(graph);
}

const changes = /^(add|merge|update|drop|clear|import|set|replace|remove)/;

function readOnly<Graph extends AbstractGraph>(graph: Graph): Graph {
  Object.freeze(graph.getAttributes());
  graph.forEachNode((_, attributes) => Object.freeze(attributes));
  graph.forEachEdge((_, attributes) => Object.freeze(attributes));
  const refuse = () => {
    throw new CutsetError("READ_ONLY", "network.graph is read-only; change a graph.copy() instead");
  };
  for (
    let proto = Object.getPrototypeOf(graph);
    proto !== Object.prototype;
    proto = Object.getPrototypeOf(proto)
  ) {
    for (const method of Object.getOwnPropertyNames(proto).filter((name) => changes.test(name))) {
      Object.defineProperty(graph, method, { value: refuse });
    }
  }
  return graph;
}
