import type { CablePlan } from "../../../cablePlan.ts";
import { reported } from "../../../provenance.ts";
import { assumedCapacity } from "../../capacityRule.ts";
import { mappedKm, pressGbps } from "./figures.ts";

/** Cables along the Pacific coast from California to Tierra del Fuego. */
export const pacificAmericasCables: readonly CablePlan[] = [
  {
    id: "pac",
    name: "Pan-American Crossing (PAC)",
    rfs: "2000-01",
    owners: ["Cirion"],
    lengthKm: mappedKm(10000),
    fibrePairs: pressGbps(3, "fibre pairs"),
    designCapacityGbps: pressGbps(960, "design of 2000"),
    whole: true,
    segments: [
      { part: "tijuana", from: "grover-beach", to: "tijuana", via: [[-121, 34, -118.5, 32.4]] },
      {
        part: "mazatlan",
        from: "tijuana",
        to: "mazatlan",
        via: [[-118.8, 31.5, -116, 28.5, -113.3, 25, -110.3, 22.3, -108.5, 22.2]],
      },
      {
        part: "costa-rica",
        from: "mazatlan",
        to: "esterillos",
        via: [[-107, 21, -104.5, 17.8, -95, 13.8], "-central-america-pacific"],
      },
      { part: "panama", from: "esterillos", to: "fort-amador", via: [[-83.5, 7.6, -80.5, 6.6, -79.5, 8.2]] },
    ],
  },
  {
    id: "curie",
    name: "Curie",
    rfs: "2020-04",
    owners: ["Google"],
    lengthKm: mappedKm(10476),
    fibrePairs: pressGbps(4, "fibre pairs"),
    designCapacityGbps: pressGbps(72000, "4 fibre pairs x 18 Tbit/s"),
    whole: true,
    segments: [
      { part: "california", from: "los-angeles", to: "curie-bu-panama", via: [[-119, 32, -110, 17, -95, 8]] },
      { part: "panama", from: "fort-amador", to: "curie-bu-panama", via: [[-79.5, 7.5]], rfs: "2022" },
      { part: "chile", from: "curie-bu-panama", to: "valparaiso", via: [[-84, -5, -78, -18, -73, -31]] },
    ],
  },
  {
    id: "mistral",
    name: "South Pacific Cable System (SPSC, Mistral)",
    rfs: "2021-07",
    owners: ["Telxius", "América Móvil"],
    lengthKm: mappedKm(7300),
    fibrePairs: pressGbps(6, "fibre pairs"),
    designCapacityGbps: pressGbps(132000, "6 fibre pairs x 22 Tbit/s"),
    whole: true,
    segments: [
      { part: "arica", from: "valparaiso", to: "arica", via: ["north-chile"] },
      { part: "lurin", from: "arica", to: "lurin", via: ["south-peru"] },
      { part: "salinas", from: "lurin", to: "salinas", via: ["north-peru"] },
      { part: "guatemala", from: "salinas", to: "puerto-san-jose", via: [[-82.5, -1.5, -88, 7]] },
    ],
  },
  {
    id: "prat",
    name: "Prat",
    rfs: "2020-12",
    owners: ["GTD"],
    lengthKm: mappedKm(3500),
    designCapacityGbps: pressGbps(32000, "two cables of 16 fibres, as built"),
    note: "The larger of its landings only.",
    whole: true,
    segments: [
      { part: "antofagasta", from: "arica", to: "antofagasta", via: [[-71, -20.5]] },
      { part: "coquimbo", from: "antofagasta", to: "la-serena", via: [[-71.5, -26]] },
      { part: "valparaiso", from: "la-serena", to: "valparaiso", via: [[-72.1, -31]] },
      { part: "concepcion", from: "valparaiso", to: "concepcion", via: [[-72.8, -34.5]] },
      {
        part: "puerto-montt",
        from: "concepcion",
        to: "puerto-montt",
        via: [[-74.3, -38.5, -74.3, -41.8, -73.4, -41.8]],
      },
    ],
  },
  {
    id: "foa",
    name: "Fibra Óptica Austral",
    rfs: "2020-06",
    owners: ["CTR"],
    lengthKm: reported(2900, "subtelforum.com, Americas regional market"),
    designCapacityGbps: reported(16000, "subtelforum.com, Americas regional market"),
    whole: true,
    segments: [
      {
        part: "tortel",
        from: "puerto-montt",
        to: "caleta-tortel",
        via: [[-73, -42, -73.4, -43, -74.2, -43.7, -76, -45.5, -75.7, -47.5]],
      },
      {
        part: "punta-arenas",
        from: "caleta-tortel",
        to: "punta-arenas",
        via: [[-75.9, -48, -75.9, -51.5, -74.5, -52.8, -72, -53.9]],
      },
      {
        part: "puerto-williams",
        from: "punta-arenas",
        to: "puerto-williams",
        via: [[-71.2, -54, -70.5, -54.8]],
      },
    ],
  },
  {
    id: "galapagos-cable",
    name: "Galápagos Cable System",
    rfs: "2024",
    owners: ["Xtera"],
    lengthKm: mappedKm(1280),
    designCapacityGbps: assumedCapacity({ rfs: "2022", fibrePairs: 2 }),
    whole: true,
    segments: [
      { part: "san-cristobal", from: "manta", to: "san-cristobal" },
      { part: "santa-cruz", from: "san-cristobal", to: "puerto-ayora" },
    ],
  },
];
