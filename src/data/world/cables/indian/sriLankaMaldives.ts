import type { CablePlan } from "../../../cablePlan.ts";
import { assumedCapacity } from "../../capacityRule.ts";
import { commonlyGiven, listedKm } from "./figures.ts";

/** Sri Lanka and the Maldives. */
export const sriLankaMaldives: readonly CablePlan[] = [
  {
    id: "bharat-lanka",
    name: "Bharat Lanka Cable System",
    rfs: "2006-06",
    owners: ["BSNL", "Sri Lanka Telecom"],
    lengthKm: listedKm(325),
    fibrePairs: commonlyGiven(4),
    designCapacityGbps: commonlyGiven(40),
    whole: true,
    segments: [{ part: "tuticorin", from: "tuticorin", to: "mount-lavinia", via: [[78.4, 7.6]] }],
  },
  {
    id: "dhiraagu-slt",
    name: "Dhiraagu-SLT Submarine Cable Network",
    rfs: "2007-02",
    owners: ["Dhiraagu", "Sri Lanka Telecom"],
    lengthKm: listedKm(850),
    fibrePairs: commonlyGiven(2),
    designCapacityGbps: assumedCapacity({ rfs: "2007-02" }),
    whole: true,
    segments: [{ part: "male", from: "colombo", to: "male", via: [[77, 5.6]] }],
  },
  {
    id: "msc",
    name: "Maldives Sri Lanka Cable",
    rfs: "2021-02",
    owners: ["Ooredoo Maldives", "Dialog Axiata"],
    lengthKm: listedKm(863),
    fibrePairs: commonlyGiven(4, "Ooredoo Maldives, 2021"),
    designCapacityGbps: assumedCapacity({ rfs: "2021-02", fibrePairs: 4 }),
    whole: true,
    segments: [{ part: "hulhumale", from: "mount-lavinia", to: "hulhumale", via: [[77, 5.4]] }],
  },
  {
    id: "dhiraagu-network",
    name: "Dhiraagu Cable Network",
    rfs: "2012-04",
    owners: ["Dhiraagu"],
    lengthKm: listedKm(1253),
    designCapacityGbps: assumedCapacity({ rfs: "2012-04" }),
    note: "Only the ends and the capital are modelled of eight islands.",
    segments: [
      { part: "north", from: "kulhudhuffushi", to: "male", via: [[73.4, 5.4]] },
      { part: "south", from: "male", to: "hithadhoo", via: [[73.7, 2, 73.4, 0]] },
    ],
  },
];
