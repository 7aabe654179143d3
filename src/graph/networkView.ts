import { isPlace, type Network } from "../network/index.ts";
import { buildMultigraph, type Multigraph } from "./multigraph.ts";

/** The figures of a network as flat arrays, which threads can share. */
export interface FlatNetwork {
  readonly graph: Multigraph;
  /** Length E, one way. */
  readonly latencyMs: Float64Array;
  /** Length E, in each direction. */
  readonly capacityGbps: Float64Array;
  /** Length V, 1 for a place and 0 for a branching unit. */
  readonly isPlace: Uint8Array;
}

/** A network as the engine sees it: node `i` is `network.sites[i]`, edge `i` is `network.edges[i]`. */
export interface NetworkView extends FlatNetwork {
  readonly network: Network;
  readonly nodeOf: ReadonlyMap<string, number>;
  readonly edgeOf: ReadonlyMap<string, number>;
}

const views = new WeakMap<Network, NetworkView>();

/** The view of a network, compiled at first use and kept as long as the network is. Cost: O(V + E) once. */
export function viewOf(network: Network): NetworkView {
  let view = views.get(network);
  if (view === undefined) {
    view = compile(network);
    views.set(network, view);
  }
  return view;
}

function compile(network: Network): NetworkView {
  const { sites, edges } = network;
  const nodeOf = new Map(sites.map(({ id }, node) => [id, node]));
  const node = (id: string) => nodeOf.get(id)!;
  return {
    network,
    graph: buildMultigraph(
      sites.length,
      edges.map(({ from }) => node(from)),
      edges.map(({ to }) => node(to)),
    ),
    latencyMs: Float64Array.from(edges, ({ latencyMs }) => latencyMs),
    capacityGbps: Float64Array.from(edges, ({ capacityGbps }) => capacityGbps),
    isPlace: Uint8Array.from(sites, (site) => (isPlace(site) ? 1 : 0)),
    nodeOf,
    edgeOf: new Map(edges.map(({ id }, edge) => [id, edge])),
  };
}
