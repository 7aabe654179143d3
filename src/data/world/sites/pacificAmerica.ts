import type { SiteDocument } from "../../../network/index.ts";

const rows: readonly (readonly [id: string, name: string, country: string, lat: number, lon: number])[] = [
  ["port-alberni", "Port Alberni", "CA", 49.23, -124.81],
  ["harbour-pointe", "Harbour Pointe", "US", 47.88, -122.31],
  ["nedonna-beach", "Nedonna Beach (Hillsboro)", "US", 45.64, -123.94],
  ["pacific-city", "Pacific City (Cloverdale, Winema Road)", "US", 45.2, -123.96],
  ["eureka", "Eureka", "US", 40.8, -124.19],
  ["manchester", "Manchester", "US", 38.97, -123.69],
  ["morro-bay", "Morro Bay", "US", 35.37, -120.85],
  ["san-luis-obispo", "San Luis Obispo", "US", 35.22, -120.78],
];

/** Landing stations of the transpacific cables on the coast of North America. */
export const pacificAmericaSites: readonly SiteDocument[] = rows.map(([id, name, country, lat, lon]) => ({
  id,
  name,
  kind: "landing-station",
  country,
  lat,
  lon,
}));
