import type { SiteDocument } from "../../../network/index.ts";

/**
 * A city where a country's traffic starts.
 *
 * `percent` is its part of the country's traffic. `reachKm` marks an island or a part of the country without fibre
 * overland to the rest: landing stations so near hang on this gateway and on no other.
 */
export interface Gateway {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly percent: number;
  readonly reachKm?: number;
}

export type GatewayRow = readonly [
  id: string,
  name: string,
  country: string,
  lat: number,
  lon: number,
  percent?: number,
  reachKm?: number,
];

export function gatewaysOf(rows: readonly GatewayRow[]): Gateway[] {
  return rows.map(([id, name, country, lat, lon, percent = 100, reachKm]) => ({
    id,
    name,
    country,
    lat,
    lon,
    percent,
    ...(reachKm !== undefined && { reachKm }),
  }));
}

export function gatewaySite({ id, name, country, lat, lon }: Gateway): SiteDocument {
  return { id, name, kind: "city", country, lat, lon };
}
