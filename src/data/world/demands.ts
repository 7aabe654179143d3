import { distanceKm } from "../../geo/index.ts";
import type { DemandDocument, PartialDate } from "../../network/index.ts";
import { estimated } from "../provenance.ts";
import type { Gateway } from "./gateways/gateway.ts";
import { gateways } from "./gateways/index.ts";
import { hubWeights } from "./hubs.ts";
import { countryTraffic, trafficSource } from "./traffic.ts";

/** Nearer hubs count as this far away. */
const leastKm = 1000;

/** Hubs a gateway sends to; what others would draw is shared among these. */
const mostHubs = 6;

const hubs = gateways.filter(({ id }) => id in hubWeights);

/** What is offered on a date: a country's traffic, by gateway, to hubs abroad by weight / distance. */
export function demandsAt(date: PartialDate): DemandDocument[] {
  return gateways
    .filter(({ percent }) => percent > 0)
    .flatMap((gateway) => {
      const { country, id, percent } = gateway;
      const gbps = (countryTraffic(country, date) * percent) / percentOf(country);
      const rule = `${trafficSource(country)}; by gateway, and hub weight / distance`;
      return hubShares(gateway).map(([hub, share]) => ({
        id: `${id}--${hub}`,
        from: id,
        to: hub,
        gbps: estimated(roundedTo3(gbps * share), rule),
      }));
    });
}

function percentOf(country: string): number {
  return gateways
    .filter((gateway) => gateway.country === country)
    .reduce((sum, { percent }) => sum + percent, 0);
}

function hubShares(gateway: Gateway): (readonly [hub: string, share: number])[] {
  const pulls = hubs
    .filter(({ country }) => country !== gateway.country)
    .map(({ id, lon, lat }) => {
      const km = Math.max(leastKm, distanceKm([gateway.lon, gateway.lat], [lon, lat]));
      return [id, hubWeights[id]! / km] as const;
    })
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostHubs);
  const whole = pulls.reduce((sum, [, pull]) => sum + pull, 0);
  return pulls.map(([hub, pull]) => [hub, pull / whole]);
}

function roundedTo3(value: number): number {
  return Number(value.toPrecision(3));
}
