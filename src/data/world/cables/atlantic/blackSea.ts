import type { CablePlan } from "../../../cablePlan.ts";
import { reported, verified } from "../../../provenance.ts";
import { assumedCapacity } from "../../capacityRule.ts";
import { mappedKm } from "./figures.ts";

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
      { part: "igneada", from: "varna", to: "igneada", via: [[28.5, 42.5]] },
      { part: "istanbul", from: "igneada", to: "istanbul-station", via: [[28.6, 41.6], "-bosporus"] },
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
    segments: [
      { part: "sochi", from: "novorossiysk", to: "sochi", via: [[38.8, 43.9]] },
      { part: "poti", from: "sochi", to: "poti", via: [[40.6, 42.8]] },
    ],
  },
  {
    id: "caucasus-cable",
    name: "Caucasus Cable System",
    rfs: "2008-11",
    owners: ["Caucasus Online"],
    lengthKm: verified(1200, "subcableworld.com; Wikipedia: 1,182"),
    fibrePairs: verified(2, "Wikipedia, Caucasus Cable System; commsupdate.com, 8 Oct 2008"),
    designCapacityGbps: verified(1300, "commsupdate.com, 8 Oct 2008; Wikipedia: 2 x 64 x 10 Gbit/s"),
    trunkGbps: reported(12600, "Wikipedia, Caucasus Cable System: after the upgrade of 2018"),
    whole: true,
    segments: [{ part: "black-sea", from: "balchik", to: "poti", via: [[29.5, 43.2, 35, 43.2]] }],
  },
];
