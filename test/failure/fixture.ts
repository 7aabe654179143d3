import { type Failure, resolveFailure } from "../../src/failure/index.ts";
import { Network } from "../../src/network/index.ts";

/**
 * Two cables over the antimeridian, which share a landing, and a link on land.
 *
 *     nadi -- suva == bu1 == apia      "tui": nadi–bu1, suva–bu1, bu1–apia; owned by FINTEL alone
 *              \============= apia     "moana": suva–apia by a route far to the south; owned by two
 */
export const pacific = Network.parse({
  format: "cutset-network/1",
  sites: [
    { id: "nadi", kind: "landing-station", country: "FJ", lat: -17.8, lon: 177.42, operator: "Vodafone" },
    { id: "suva", kind: "landing-station", country: "FJ", lat: -18.14, lon: 178.44, operator: "FINTEL" },
    { id: "bu1", kind: "branching-unit", country: "FJ", lat: -16, lon: -179.5 },
    { id: "apia", kind: "landing-station", country: "WS", lat: -13.83, lon: -171.76, operator: "FINTEL" },
  ],
  cables: [
    {
      id: "tui",
      owners: ["FINTEL", "FINTEL"],
      segments: [
        { id: "tui/nadi", from: "nadi", to: "bu1", capacityGbps: 10 },
        { id: "tui/suva", from: "suva", to: "bu1", capacityGbps: 10 },
        { id: "tui/apia", from: "bu1", to: "apia", capacityGbps: 10 },
      ],
    },
    {
      id: "moana",
      owners: ["FINTEL", "Vodafone"],
      segments: [
        {
          id: "moana/1",
          from: "suva",
          to: "apia",
          capacityGbps: 10,
          route: [
            [-178, -25],
            [-172, -24],
          ],
        },
      ],
    },
    { id: "planned" },
  ],
  links: [
    { id: "viti", kind: "terrestrial", from: "nadi", to: "suva", capacityGbps: 10, operator: "Telecom Fiji" },
  ],
  riskGroups: [
    { id: "suva-landings", members: ["site:suva", "segment:tui/suva"] },
    { id: "all-fiji", members: ["group:suva-landings", "country:FJ", "group:nested"] },
    { id: "nested", members: ["group:suva-landings", "operator:Telecom Fiji", "cable:moana"] },
    { id: "nothing", members: [] },
  ],
});

/** The ids of what a failure takes down, and the share that is left of each edge it degrades. */
export function resolved(failure: Failure, network: Network = pacific) {
  const { failedNodes, failedEdges, capacityFactors } = resolveFailure(network, failure);
  const factors = [...(capacityFactors ?? [])].map(
    (factor, edge) => [network.edges[edge]!.id, factor] as const,
  );
  return {
    sites: network.sites.filter((_, node) => failedNodes[node] === 1).map(({ id }) => id),
    edges: network.edges.filter((_, edge) => failedEdges[edge] === 1).map(({ id }) => id),
    degraded: Object.fromEntries(factors.filter(([, factor]) => factor !== 1)),
  };
}
