import type { OverlayDocument, SiteDocument } from "../../../network/index.ts";
import { cableDocument } from "../../cablePlan.ts";
import { linkDocument } from "../../landLink.ts";
import { assumed, reported } from "../../provenance.ts";
import { peace, peaceKarachiZafaranaKm } from "../cables/peace.ts";
import { capacityLate2025 } from "../capacity.ts";
import { backbone } from "../links/pakistan.ts";
import { positionsOf, sites } from "../sites/index.ts";

const added: readonly SiteDocument[] = [
  {
    id: "gwadar-landing",
    name: "Gwadar (open station)",
    kind: "landing-station",
    country: "PK",
    lat: 25.11,
    lon: 62.33,
  },
  { id: "peace-bu-gwadar", kind: "branching-unit", lat: 22.4, lon: 61.9 },
];

const positionOf = positionsOf([...sites, ...added]);
const planned = reported(2000, "planned: written reply to the National Assembly (cwpakistan.com)");

/** PEACE with a branch to Gwadar, where its trunk passes nearest; the trunk keeps its capacity. */
const peaceByGwadar = cableDocument(
  {
    ...peace,
    published: [{ parts: ["red-sea", "arabian-sea", "karachi"], km: peaceKarachiZafaranaKm }],
    segments: [
      ...peace.segments.filter(({ part }) => part === "red-sea"),
      {
        part: "arabian-sea",
        from: "peace-bu-djibouti",
        to: "peace-bu-gwadar",
        via: ["gulf-of-aden", "south-of-oman"],
      },
      {
        part: "karachi",
        from: "peace-bu-gwadar",
        to: "karachi-peace",
        via: [[64, 23.4]],
        capacityGbps: capacityLate2025.peace.installed,
      },
      {
        part: "gwadar",
        from: "peace-bu-gwadar",
        to: "gwadar-landing",
        capacityGbps: assumed(capacityLate2025.peace.installed.value, "as much as PEACE has at Karachi"),
      },
    ],
  },
  positionOf,
);

const makran = cableDocument(
  {
    id: "mgg-1",
    name: "Makran Gulf Gateway",
    owners: ["Cybernet"],
    lengthKm: assumed(470, "route Gwadar-Muscat x 1.1; ends and length are not published"),
    designCapacityGbps: planned,
    note: "Planned by Cybernet; a landing at Gwadar and an end in Oman are assumed from its name.",
    segments: [{ part: "gwadar", from: "muscat", to: "gwadar-landing" }],
  },
  positionOf,
);

const backhaul: readonly (readonly [from: string, operator: string])[] = [
  ["gwadar", "PTCL"],
  ["karachi-transworld", "Transworld"],
  ["karachi-cybernet", "Cybernet"],
];

/**
 * What if Gwadar were a second landing, for PEACE (as planned in 2018) and for the Makran Gulf Gateway?
 *
 * The station is open to all three operators, each with backhaul of its own; it is the one place where their networks
 * meet.
 */
export const gwadar: OverlayDocument = {
  format: "cutset-overlay/1",
  name: "gwadar",
  sites: added,
  cables: [{ id: "peace", segments: peaceByGwadar.segments }, makran],
  links: backhaul.map(([from, operator]) =>
    linkDocument(
      {
        id: `${from}--gwadar-landing`,
        kind: "backhaul",
        from,
        to: "gwadar-landing",
        operator,
        capacityGbps: backbone,
      },
      positionOf,
    ),
  ),
};
