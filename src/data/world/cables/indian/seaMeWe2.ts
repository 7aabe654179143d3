import type { CablePlan } from "../../../cablePlan.ts";
import { commonlyGiven } from "./figures.ts";

/** SEA-ME-WE 2, from France to Indonesia. */
export const seaMeWe2: CablePlan = {
  id: "smw2",
  name: "SEA-ME-WE 2",
  rfs: "1994-07",
  retired: "2006-10",
  owners: ["Orange", "Singtel", "Telecom Italia", "Telecom Egypt", "VSNL", "Indosat"],
  lengthKm: commonlyGiven(18190, "Wikipedia, SEA-ME-WE 2"),
  fibrePairs: commonlyGiven(2, "Wikipedia, SEA-ME-WE 2"),
  designCapacityGbps: commonlyGiven(1, "2 x 0.56 Gbit/s: Wikipedia, SEA-ME-WE 2"),
  whole: true,
  note: "Crosses Egypt on land.",
  segments: [
    { part: "algiers", from: "marseille", to: "algiers", via: [[5, 42.4, 4.4, 39.4]] },
    { part: "bizerte", from: "algiers", to: "bizerte", via: [[5.5, 37.6, 8.2, 38.1]] },
    { part: "palermo", from: "bizerte", to: "palermo", via: [[10.9, 37.9, 12.5, 38.4]] },
    {
      part: "mediterranean",
      from: "palermo",
      to: "smw2-bu-marmaris",
      via: [[12.4, 38.3, 11.9, 38, 11.9, 36.8, 14.2, 35.4, 19, 34.4]],
    },
    { part: "marmaris", from: "smw2-bu-marmaris", to: "marmaris", via: [[28.3, 36.2]] },
    { part: "levant", from: "smw2-bu-marmaris", to: "smw2-bu-yeroskipos" },
    { part: "yeroskipos", from: "smw2-bu-yeroskipos", to: "yeroskipos" },
    { part: "alexandria", from: "smw2-bu-yeroskipos", to: "alexandria" },
    {
      part: "suez",
      from: "suez",
      to: "jeddah",
      via: ["gulf-of-suez", "gubal", "red-sea-head", "red-sea-north"],
    },
    { part: "djibouti", from: "jeddah", to: "djibouti", via: ["red-sea-south", "bab-el-mandeb"] },
    { part: "mumbai", from: "djibouti", to: "mumbai", via: [[44, 12], "gulf-of-aden", [58, 16, 70, 18.8]] },
    { part: "colombo", from: "mumbai", to: "colombo", via: [[73.2, 14, 75.8, 8.4]] },
    { part: "medan", from: "colombo", to: "medan", via: [[79.9, 5.6], "bay-of-bengal", "malacca-north"] },
    {
      part: "singapore",
      from: "medan",
      to: "singapore",
      via: [[99.9, 4], "malacca-south", "malacca-singapore"],
    },
    {
      part: "jakarta",
      from: "singapore",
      to: "ancol",
      via: [[103.75, 1.15, 104.2, 1.2, 104.6, 1, 105.5, -0.5, 107, -4]],
    },
  ],
};
