import type { RiskGroupDocument } from "../../network/index.ts";
import { segmentsThrough } from "../cablePlan.ts";
import { cablePlans } from "./cables/index.ts";

/** Risk groups; those of a stretch of sea hold every segment that passes its lanes. */
export const riskGroups: readonly RiskGroupDocument[] = [
  {
    id: "karachi-landings",
    name: "All landing stations of Karachi",
    members: ["site:karachi-clifton", "site:karachi-sea-view", "group:hawksbay"],
  },
  {
    id: "hawksbay",
    name: "Landing stations on Hawksbay",
    members: ["site:karachi-hawksbay", "site:karachi-hawksbay-transworld", "site:karachi-peace"],
  },
  {
    id: "red-sea",
    name: "Red Sea, from Suez to Bab-el-Mandeb",
    members: [
      ...segmentsThrough(cablePlans, [
        "gulf-of-suez",
        "gubal",
        "red-sea-head",
        "red-sea-north",
        "red-sea-middle",
        "red-sea-south",
        "port-sudan",
        "bab-el-mandeb",
      ]),
      "segment:aae-1/jeddah",
    ],
  },
  {
    id: "bab-el-mandeb",
    name: "Bab-el-Mandeb",
    members: segmentsThrough(cablePlans, ["bab-el-mandeb"]),
  },
  {
    id: "egypt-crossing",
    name: "Land crossings of Egypt",
    members: [
      "link:egypt-suez-alexandria",
      "link:egypt-zafarana-abu-talat",
      "link:egypt-ras-ghareb-port-said",
    ],
  },
  {
    id: "sicily-channel",
    name: "Sicily Channel",
    members: segmentsThrough(cablePlans, ["sicily-channel", "malta"]),
  },
  { id: "hormuz", name: "Strait of Hormuz", members: segmentsThrough(cablePlans, ["hormuz"]) },
  {
    id: "malacca",
    name: "Strait of Malacca",
    members: segmentsThrough(cablePlans, ["malacca-north", "malacca-south", "malacca-singapore"]),
  },
];
