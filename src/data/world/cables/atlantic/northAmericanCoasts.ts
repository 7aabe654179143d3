import type { CablePlan } from "../../../cablePlan.ts";
import { assumed } from "../../../provenance.ts";
import { assumedCapacity } from "../../capacityRule.ts";
import { mappedKm, tradePress } from "./figures.ts";

/** Cables of Newfoundland, Saint-Pierre and Alaska. */
export const northAmericanCoastCables: readonly CablePlan[] = [
  {
    id: "st-pierre-and-miquelon",
    name: "St. Pierre and Miquelon Cable",
    rfs: "2018-08",
    owners: ["SPM Telecom"],
    lengthKm: mappedKm(200),
    designCapacityGbps: assumedCapacity({ rfs: "2018", fibrePairs: 2 }),
    note: "The length published is more than twice that of the two routes drawn.",
    whole: true,
    segments: [
      { part: "fortune", from: "saint-pierre", to: "fortune" },
      { part: "lamaline", from: "saint-pierre", to: "lamaline", via: [[-56, 46.75]] },
    ],
  },
  {
    id: "persona",
    name: "Persona",
    rfs: "2008",
    owners: ["Eastlink"],
    lengthKm: mappedKm(800),
    designCapacityGbps: assumedCapacity({ rfs: "2008", fibrePairs: 6 }),
    note: "The length published holds two crossings of Cabot Strait and land parts: one crossing is modelled.",
    segments: [{ part: "cabot-strait", from: "new-victoria", to: "rose-blanche" }],
  },
  {
    id: "alaska-united-east",
    name: "Alaska United East (AU-East)",
    rfs: "1999-02",
    owners: ["GCI"],
    lengthKm: mappedKm(3751),
    designCapacityGbps: assumed(960, "upgraded in the 2010s; no page seen"),
    whole: true,
    segments: [
      {
        part: "washington",
        from: "lynnwood",
        to: "juneau",
        via: [[-123, 48.2, -125.5, 48.2, -129.5, 50.2, -134, 53.2, -137, 57.9, -135, 58.2]],
      },
      {
        part: "valdez",
        from: "juneau",
        to: "valdez",
        via: [[-135, 58.2, -137, 58, -145, 59.8, -146.8, 60.4, -146.8, 60.9]],
      },
      { part: "whittier", from: "valdez", to: "whittier", via: [[-147, 60.9, -148, 60.8]] },
    ],
  },
  {
    id: "alaska-united-west",
    name: "Alaska United West (AU-West)",
    rfs: "2004-06",
    owners: ["GCI"],
    lengthKm: mappedKm(2485),
    designCapacityGbps: assumed(1280, "upgraded in the 2010s; no page seen"),
    note: "The later branch to Ketchikan is left out.",
    whole: true,
    segments: [
      { part: "oregon", from: "warrenton", to: "seward", via: [[-128, 48, -145, 58, -149.3, 59.6]] },
    ],
  },
  {
    id: "northstar",
    name: "NorthStar",
    rfs: "1999-10",
    owners: ["Alaska Communications"],
    lengthKm: mappedKm(3229),
    designCapacityGbps: assumed(640, "upgraded in the 2010s; no page seen"),
    whole: true,
    segments: [
      {
        part: "oregon",
        from: "nedonna-beach",
        to: "juneau",
        via: [[-127, 47.5, -130, 50.2, -134.3, 53.2, -137.1, 57.9, -135, 58.3]],
      },
      {
        part: "valdez",
        from: "juneau",
        to: "valdez",
        via: [[-135, 58.3, -137.2, 58, -145, 59.7, -146.8, 60.4, -146.8, 60.9]],
      },
      { part: "whittier", from: "valdez", to: "whittier", via: [[-147, 60.9, -148, 60.8]] },
    ],
  },
  {
    id: "akorn",
    name: "Alaska-Oregon Network (AKORN)",
    rfs: "2009-04",
    owners: ["Alaska Communications"],
    lengthKm: mappedKm(3000),
    fibrePairs: tradePress(4, "fibre pairs"),
    designCapacityGbps: tradePress(2600, "design of 2009"),
    whole: true,
    segments: [
      { part: "oregon", from: "florence", to: "homer", via: [[-128, 47, -146, 57.5, -151.8, 58.9]] },
      { part: "nikiski", from: "homer", to: "nikiski", via: [[-152, 60]] },
      { part: "anchorage", from: "nikiski", to: "anchorage", via: [[-151, 61]] },
    ],
  },
];
