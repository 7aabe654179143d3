import type { CablePlan } from "../../../cablePlan.ts";
import { mappedKm, relitCapacity } from "./figures.ts";

/** Cables of Jersey and Guernsey. */
export const channelIslandCables: readonly CablePlan[] = [
  {
    id: "uk-channel-islands-7",
    name: "UK-Channel Islands 7",
    rfs: "1994-01",
    owners: ["Sure", "BT"],
    lengthKm: mappedKm(124),
    designCapacityGbps: relitCapacity(4),
    whole: true,
    segments: [{ part: "guernsey", from: "dartmouth", to: "guernsey" }],
  },
  {
    id: "uk-channel-islands-8",
    name: "UK-Channel Islands 8",
    rfs: "1994-01",
    owners: ["JT", "BT"],
    lengthKm: mappedKm(240),
    designCapacityGbps: relitCapacity(4),
    whole: true,
    segments: [{ part: "jersey", from: "goonhilly", to: "jersey" }],
  },
  {
    id: "ingrid",
    name: "INGRID",
    rfs: "2004-10",
    owners: ["JT", "Guernsey Electricity"],
    lengthKm: mappedKm(64),
    designCapacityGbps: relitCapacity(12),
    whole: true,
    segments: [
      { part: "guernsey", from: "guernsey", to: "jersey", via: [[-2.35, 49.3]] },
      { part: "france", from: "jersey", to: "surville" },
    ],
  },
  {
    id: "hugo",
    name: "HUGO",
    rfs: "2007",
    owners: ["Sure"],
    lengthKm: mappedKm(425),
    designCapacityGbps: relitCapacity(8),
    whole: true,
    segments: [
      { part: "cornwall", from: "porthcurno", to: "guernsey", via: [[-5.2, 49.8]] },
      { part: "brittany", from: "guernsey", to: "lannion" },
    ],
  },
  {
    id: "channel-islands-9",
    name: "Channel Islands 9 Liberty",
    rfs: "2008-06",
    owners: ["Airtel-Vodafone"],
    lengthKm: mappedKm(130),
    designCapacityGbps: relitCapacity(4),
    whole: true,
    segments: [{ part: "guernsey", from: "dartmouth", to: "guernsey" }],
  },
];
