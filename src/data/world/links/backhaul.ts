import { distanceKm, type Position } from "../../../geo/index.ts";
import type { SiteDocument } from "../../../network/index.ts";
import { numberOf } from "../../../network/index.ts";
import type { LinkPlan } from "../../landLink.ts";
import { assumed } from "../../provenance.ts";
import type { Gateway } from "../gateways/gateway.ts";
import { acrossStraits, islandStations } from "./islandStations.ts";

const ample = assumed(
  1_000_000,
  "backhaul is no bottleneck: sold with the cable, and no figure is published",
);

/** A link from each landing station to its gateway: the nearest of its country that is on the same land. */
export function backhaulLinks(stations: readonly SiteDocument[], gateways: readonly Gateway[]): LinkPlan[] {
  const byCountry = new Map<string, Gateway[]>();
  for (const gateway of gateways) {
    const own = byCountry.get(gateway.country);
    if (own === undefined) byCountry.set(gateway.country, [gateway]);
    else own.push(gateway);
  }
  return stations.flatMap((station): LinkPlan[] => {
    const gateway = gatewayOf(station, byCountry.get(station.country!) ?? []);
    if (gateway === undefined) return [];
    return [
      {
        id: `${station.id}--${gateway.id}`,
        kind: "backhaul",
        from: station.id,
        to: gateway.id,
        capacityGbps: ample,
      },
    ];
  });
}

function gatewayOf(station: SiteDocument, gateways: readonly Gateway[]): Gateway | undefined {
  if (islandStations.has(station.id)) return undefined;
  const told = acrossStraits[station.id];
  if (told !== undefined) return gateways.find(({ id }) => id === told);
  const at: Position = [numberOf(station.lon), numberOf(station.lat)];
  return gateways
    .map((gateway) => ({ gateway, km: distanceKm(at, [gateway.lon, gateway.lat]) }))
    .filter(({ gateway: { reachKm = Number.POSITIVE_INFINITY }, km }) => km <= reachKm)
    .sort((a, b) => a.km - b.km)[0]?.gateway;
}
