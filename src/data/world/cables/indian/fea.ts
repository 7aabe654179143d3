import type { CablePlan } from "../../../cablePlan.ts";
import { assumed, estimated, verified } from "../../../provenance.ts";
import { withEras } from "../../withEras.ts";
import { commonlyGiven } from "./figures.ts";

/** FLAG Europe-Asia, from Cornwall to Japan. */
export const fea: CablePlan = withEras(
  {
    id: "fea",
    name: "FLAG Europe-Asia",
    rfs: "1997-11",
    owners: ["GCX"],
    lengthKm: verified(28000, "submarinenetworks.com; TeleGeography list of 2021"),
    fibrePairs: commonlyGiven(2),
    designCapacityGbps: assumed(800, "eight waves of 100 Gbit/s after an upgrade, as on SEA-ME-WE 3"),
    whole: true,
    note: "Crosses Egypt and Thailand on land. The legs to Spain and Jordan are drawn as landings in the trunk.",
    segments: [
      { part: "porthcurno", from: "porthcurno", to: "estepona", via: ["biscay", [-9.6, 36.6, -5.9, 35.93]] },
      {
        part: "estepona",
        from: "estepona",
        to: "palermo",
        via: [[-4.5, 36, -2, 36.2, 1.5, 37.6], "algeria", [11, 38.3]],
      },
      {
        part: "palermo",
        from: "palermo",
        to: "alexandria",
        via: [[12.6, 38.35, 11.9, 38, 11.9, 36.8], "malta", "levant"],
      },
      { part: "suez", from: "suez", to: "aqaba", via: ["gulf-of-suez", "gubal", [34.4, 27.9]] },
      { part: "aqaba", from: "aqaba", to: "jeddah", via: [[34.4, 27.9], "red-sea-head", "red-sea-north"] },
      {
        part: "jeddah",
        from: "jeddah",
        to: "fujairah",
        via: ["red-sea-south", "bab-el-mandeb", "gulf-of-aden", [55.5, 15, 59.5, 18, 61.3, 21.5, 60.8, 23.3]],
      },
      { part: "mumbai", from: "fujairah", to: "mumbai", via: [[58.9, 24.3, 64, 22.5, 70, 19.5]] },
      { part: "penang", from: "mumbai", to: "penang", via: ["malabar", "bay-of-bengal", [97.8, 5.6]] },
      { part: "satun", from: "penang", to: "satun", via: [[99.7, 5.9]] },
      {
        part: "hong-kong",
        from: "songkhla",
        to: "hong-kong",
        via: [[101.5, 7.6, 104.8, 7.4, 108.5, 8.8, 111.8, 14.5, 113.9, 20.5]],
      },
      {
        part: "luzon-strait",
        from: "hong-kong",
        to: "fea-bu-shanghai",
        via: [[117.5, 21.5, 120.6, 21.3, 122.4, 23]],
      },
      { part: "shanghai", from: "fea-bu-shanghai", to: "nanhui", via: [[124, 30.5]] },
      { part: "geoje", from: "fea-bu-shanghai", to: "geoje" },
      { part: "japan", from: "geoje", to: "miura", via: [[129.5, 31.2, 131, 30.3, 136, 32.8, 139, 34.5]] },
    ],
  },
  [
    {
      until: "2012",
      trunkGbps: estimated(
        120,
        "620 Gbit/s with SEA-ME-WE 4 in January 2008 (TeleGeography), which has most of them",
      ),
    },
  ],
);
