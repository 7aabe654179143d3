import { type Effect, remainingCapacity } from "../failure/index.ts";
import { maximumFlow, type NetworkView, noFailure } from "../graph/index.ts";

/** A country as the engine sees it. */
export interface Country {
  readonly code: string;
  /** Its places, by node. */
  readonly places: readonly number[];
  /** The hubs abroad, or all places abroad where the network has no hubs. */
  readonly abroad: readonly number[];
  /** The maximum flow from one to the other in the intact network. */
  readonly intactFlow: { readonly gbps: number; readonly edges: Int32Array; readonly loads: Float64Array };
}

const countries = new WeakMap<NetworkView, readonly Country[]>();

/** Every country with a place, in the order of codes; found once a view. Cost: a maximum flow a country. */
export function countriesOf(view: NetworkView): readonly Country[] {
  let known = countries.get(view);
  if (known === undefined) {
    known = findCountries(view);
    countries.set(view, known);
  }
  return known;
}

/**
 * The maximum flow, Gbit/s, from a country to the hubs abroad under an effect.
 *
 * A failure only takes away, so a maximum flow that fits what is left is still a maximum: most countries need no
 * second search.
 */
export function internationalCapacity(view: NetworkView, country: Country, effect: Effect): number {
  const { intactFlow, places, abroad } = country;
  const capacity = remainingCapacity(view.capacityGbps, effect);
  const survives = intactFlow.edges.every(
    (edge, i) => effect.failedEdges[edge] === 0 && intactFlow.loads[i]! <= capacity[edge]!,
  );
  return survives ? intactFlow.gbps : maximumFlow(view.graph, capacity, effect, places, abroad).value;
}

function findCountries(view: NetworkView): Country[] {
  const { network, graph, isPlace, nodeOf, capacityGbps } = view;
  const placesOf = new Map<string, number[]>();
  for (const [node, { country }] of network.sites.entries()) {
    if (country === null || isPlace[node] === 0) continue;
    const list = placesOf.get(country);
    if (list === undefined) placesOf.set(country, [node]);
    else list.push(node);
  }
  const hubs = network.hubs.map((id) => nodeOf.get(id)!);
  const world = hubs.length > 0 ? hubs : [...placesOf.values()].flat();
  const allEdges = Int32Array.from(capacityGbps.keys());
  const nothing = noFailure(graph);
  return [...placesOf.keys()].sort().map((code) => {
    const places = placesOf.get(code)!;
    const own = new Set(places);
    const abroad = world.filter((node) => !own.has(node));
    const { value, flow } = maximumFlow(graph, capacityGbps, nothing, places, abroad);
    const edges = allEdges.filter((edge) => flow[edge] !== 0);
    const loads = Float64Array.from(edges, (edge) => Math.abs(flow[edge]!));
    return { code, places, abroad, intactFlow: { gbps: value, edges, loads } };
  });
}
