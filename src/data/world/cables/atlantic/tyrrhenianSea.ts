import type { CablePlan } from "../../../cablePlan.ts";
import { mappedKm, relitCapacity } from "./figures.ts";

/** Cables of Corsica, Sardinia and Monaco. */
export const tyrrhenianSeaCables: readonly CablePlan[] = [
  {
    id: "cc4",
    name: "Corse-Continent 4 (CC4)",
    rfs: "1992",
    owners: ["Orange"],
    lengthKm: mappedKm(190),
    designCapacityGbps: relitCapacity(6),
    whole: true,
    segments: [{ part: "ile-rousse", from: "cannes", to: "ile-rousse" }],
  },
  {
    id: "cc5",
    name: "Corse-Continent 5 (CC5)",
    rfs: "1995",
    owners: ["Orange"],
    lengthKm: mappedKm(299),
    designCapacityGbps: relitCapacity(6),
    whole: true,
    segments: [{ part: "ajaccio", from: "toulon", to: "ajaccio", via: [[6.2, 42.8]] }],
  },
  {
    id: "janna",
    name: "Janna",
    rfs: "2005-04",
    owners: ["Janna", "Tiscali"],
    lengthKm: mappedKm(634),
    designCapacityGbps: relitCapacity(6),
    note: "Two cables, north and south of Sardinia, joined over land.",
    whole: true,
    segments: [
      { part: "north", from: "civitavecchia", to: "olbia" },
      { part: "south", from: "cagliari", to: "mazara-del-vallo", via: [[9.4, 39, 12.2, 37.7]] },
    ],
  },
  {
    id: "italy-monaco",
    name: "Italy-Monaco",
    rfs: "1995",
    owners: ["Telecom Italia Sparkle", "Monaco Telecom"],
    lengthKm: mappedKm(162),
    designCapacityGbps: relitCapacity(6),
    whole: true,
    segments: [{ part: "monaco", from: "savona", to: "monaco", via: [[8.3, 43.8]] }],
  },
];
