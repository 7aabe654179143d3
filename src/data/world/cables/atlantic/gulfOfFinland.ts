import type { CablePlan } from "../../../cablePlan.ts";
import { estimated, reported } from "../../../provenance.ts";
import { mappedKm, relitCapacity, tradePress } from "./figures.ts";

/** Cables out of Helsinki to Estonia and Germany. */
export const gulfOfFinlandCables: readonly CablePlan[] = [
  {
    id: "c-lion1",
    name: "C-Lion1",
    rfs: "2016-05",
    owners: ["Cinia"],
    lengthKm: reported(1172, "news-pravda.com, 27 Jan 2025"),
    fibrePairs: tradePress(8, "fibre pairs"),
    designCapacityGbps: tradePress(120000, "8 fibre pairs x 15 Tbit/s; 144 Tbit/s also in use"),
    whole: true,
    segments: [
      { part: "helsinki", from: "helsinki", to: "c-lion1-bu-hanko", via: [[24.6, 59.75]] },
      { part: "hanko", from: "hanko", to: "c-lion1-bu-hanko", rfs: "2017" },
      {
        part: "rostock",
        from: "c-lion1-bu-hanko",
        to: "rostock",
        via: ["east-of-gotland", "bornholm-strait"],
      },
    ],
  },
  {
    id: "eesf-2",
    name: "Finland Estonia 2 (EESF-2)",
    rfs: "1992",
    owners: ["Telia", "Elisa"],
    lengthKm: mappedKm(85),
    designCapacityGbps: relitCapacity(6),
    whole: true,
    segments: [{ part: "gulf", from: "helsinki", to: "tallinn" }],
  },
  {
    id: "eesf-3",
    name: "Finland Estonia 3 (EESF-3)",
    rfs: "1995",
    owners: ["Telia"],
    lengthKm: mappedKm(105),
    designCapacityGbps: relitCapacity(6),
    whole: true,
    segments: [{ part: "gulf", from: "helsinki", to: "meremoisa" }],
  },
  {
    id: "fec-1",
    name: "Finland Estonia Connection 1 (FEC-1)",
    rfs: "2000",
    owners: ["Elisa"],
    lengthKm: estimated(125, "half of the 250 km cable maps give FEC-1 and FEC-2 together"),
    designCapacityGbps: relitCapacity(12),
    whole: true,
    segments: [{ part: "gulf", from: "helsinki", to: "tallinn", via: [[25.1, 59.8]] }],
  },
  {
    id: "fec-2",
    name: "Finland Estonia Connection 2 (FEC-2)",
    rfs: "2002",
    owners: ["Elisa"],
    lengthKm: estimated(125, "half of the 250 km cable maps give FEC-1 and FEC-2 together"),
    designCapacityGbps: relitCapacity(12),
    whole: true,
    segments: [{ part: "gulf", from: "helsinki", to: "tallinn", via: [[25.2, 59.8]] }],
  },
  {
    id: "citic-baltic",
    name: "Baltic Sea Submarine Cable (CITIC Telecom)",
    rfs: "2000",
    owners: ["CITIC Telecom CPC"],
    lengthKm: reported(1042, "news-pravda.com, 27 Jan 2025"),
    designCapacityGbps: relitCapacity(12),
    whole: true,
    segments: [
      { part: "gulf-of-finland", from: "helsinki", to: "tallinn", via: [[25.3, 59.8]] },
      { part: "sweden", from: "tallinn", to: "stavsnas", via: [[23.5, 59.5, 21.5, 59.3]] },
      { part: "aland", from: "stavsnas", to: "helsinki", via: [[20, 59.5, 22.5, 59.55, 24.6, 59.85]] },
    ],
  },
];
