import type { Network } from "../../network/index.ts";
import { countryName } from "../../report/index.ts";
import type { Scene } from "../protocol.ts";

/** A network as it is drawn, listed and searched, without what only the engine needs. */
export function sceneOf(network: Network): Scene {
  const { ids } = network;
  return {
    name: network.name,
    sites: network.sites,
    edges: network.edges.map(({ provenance: _, ...edge }) => edge),
    cables: network.cables.map(({ id, name = id, owners = [] }) => ({ id, name, owners })),
    riskGroups: network.riskGroups.map(({ id, name = id }) => ({ id, name })),
    countries: [...ids.country].sort().map((code) => ({ code, name: countryName(code) })),
    operators: [...ids.operator].sort(),
  };
}
