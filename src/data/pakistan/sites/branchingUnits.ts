import type { SiteDocument } from "../../../network/index.ts";

const rows: readonly (readonly [id: string, lat: number, lon: number])[] = [
  ["smw3-bu-karachi", 24.1, 66.3],
  ["smw4-bu-sicily", 37.7, 10.4],
  ["smw4-bu-fujairah", 24.5, 58.9],
  ["smw4-bu-karachi", 23.8, 66.4],
  ["imewe-bu-fujairah", 24.7, 58.4],
  ["imewe-bu-karachi", 24.3, 66.1],
  ["aae-1-bu-ionian", 34.6, 18.6],
  ["aae-1-bu-jeddah", 21.3, 38.4],
  ["aae-1-bu-djibouti", 12.2, 44.2],
  ["aae-1-bu-oman", 23, 60.6],
  ["aae-1-bu-gulf", 24.6, 58.2],
  ["aae-1-bu-karachi", 23.9, 66.4],
  ["aae-1-bu-mumbai", 18, 70.5],
  ["tw1-bu-muscat", 24.5, 58.9],
  ["smw5-bu-djibouti", 12.3, 44.3],
  ["smw5-bu-oman", 23.2, 60.4],
  ["smw5-bu-karachi", 23.6, 66],
  ["smw6-bu-djibouti", 12.35, 44.4],
  ["smw6-bu-karachi", 23.2, 66.5],
  ["peace-bu-djibouti", 12.1, 44.6],
  ["africa-1-bu-djibouti", 12.4, 44.5],
  ["africa-1-bu-oman", 23, 60.5],
  ["2africa-bu-oman", 23.6, 60.2],
  ["2africa-bu-karachi", 23.5, 66.6],
];

/** Branching units, where a branch must leave the trunk; systems publish how many they have, seldom where. */
export const branchingUnits: readonly SiteDocument[] = rows.map(([id, lat, lon]) => ({
  id,
  kind: "branching-unit",
  lat,
  lon,
}));
