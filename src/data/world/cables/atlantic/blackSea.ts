import type { CablePlan } from "../../../cablePlan.ts";
import { assumedCapacity } from "../../capacityRule.ts";
import { mappedKm, pressGbps } from "./figures.ts";

/** Cables of the Black Sea. */
export const blackSeaCables: readonly CablePlan[] = [
  {
    id: "kafos",
    name: "KAFOS",
    rfs: "1997-06",
    owners: ["Türk Telekom", "Vivacom", "Orange România"],
    lengthKm: mappedKm(504),
    designCapacityGbps: assumedCapacity({ rfs: "2001" }),
    whole: true,
    segments: [
      { part: "varna", from: "mangalia", to: "varna", via: [[28.8, 43.4]] },
      { part: "istanbul", from: "varna", to: "istanbul", via: [[28.6, 42.5], "-bosporus"] },
    ],
  },
  {
    id: "georgia-russia",
    name: "Georgia-Russia",
    rfs: "2000",
    owners: ["Fopnet", "Rostelecom"],
    lengthKm: mappedKm(433),
    designCapacityGbps: assumedCapacity({ rfs: "2001", fibrePairs: 2 }),
    whole: true,
    segments: [{ part: "poti", from: "novorossiysk", to: "poti", via: [[38.5, 43.7, 41, 42.6]] }],
  },
  {
    id: "caucasus-cable",
    name: "Caucasus Cable System",
    rfs: "2008-11",
    owners: ["Caucasus Online"],
    lengthKm: mappedKm(1200),
    fibrePairs: pressGbps(8, "fibre pairs"),
    designCapacityGbps: pressGbps(1280, "64 waves of 10 Gbit/s on two pairs, lit far less"),
    whole: true,
    segments: [{ part: "black-sea", from: "balchik", to: "poti", via: [[29.5, 43.2, 35, 43.2]] }],
  },
];
