import type { Problem } from "../errors.ts";
import { routeLengthKm } from "../geo/index.ts";
import type { Network } from "./network.ts";
import { isPlace } from "./site.ts";

/** Rounding of published lengths may leave them this much below the great circles of their route. */
const lengthTolerance = 0.99;

/** What is allowed but probably a mistake: impossibly short edges, traffic at branching units, sites without edges. */
export function elementWarnings(network: Network): Problem[] {
  const { sites, edges, demands, hubs } = network;
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const atSea = (id: string) => !isPlace(network.site(id));
  return [
    ...edges.flatMap(({ id, lengthKm, route }): Problem[] => {
      const least = routeLengthKm(route);
      if (lengthKm >= lengthTolerance * least) return [];
      const message = `is ${Math.round(lengthKm)} km long, but its route ${Math.round(least)} km; check lengthKm and the positions`;
      return [{ path: `edge "${id}"`, message }];
    }),
    ...sites.flatMap(({ id }): Problem[] =>
      joined.has(id) ? [] : [{ path: `site "${id}"`, message: "has no edge, so it reaches no one" }],
    ),
    ...demands.flatMap(({ id, from, to }): Problem[] => {
      const ends = [...from, ...to].filter(atSea);
      if (ends.length === 0) return [];
      return [{ path: `demand "${id}"`, message: `ends at a branching unit in the sea: ${ends.join(", ")}` }];
    }),
    ...hubs.filter(atSea).map((id) => ({ path: `hub "${id}"`, message: "is a branching unit in the sea" })),
  ];
}
