import type { SiteDocument } from "../../../network/index.ts";

export type LandingRow = readonly [id: string, name: string, country: string, lat: number, lon: number];

/** Landing stations as rows are read: coordinates to the town. */
export function landingStations(rows: readonly LandingRow[]): SiteDocument[] {
  return rows.map(([id, name, country, lat, lon]) => ({
    id,
    name,
    kind: "landing-station",
    country,
    lat,
    lon,
  }));
}
