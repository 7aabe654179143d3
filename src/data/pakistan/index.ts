import type { DemandDocument, NetworkDocument } from "../../network/index.ts";
import { withStationDates } from "../stationDates.ts";
import { cables } from "./cables/index.ts";
import { capacityLate2025 } from "./capacity.ts";
import { eGovernmentDemands, safeCityDemands } from "./governmentDemands.ts";
import { internationalDemands, type OperatorTraffic } from "./internationalDemands.ts";
import { links } from "./links/index.ts";
import { riskGroups } from "./riskGroups.ts";
import { sites } from "./sites/index.ts";

/**
 * Gbit/s over the operators of cables, caches in the country taken off: 5,650 (PTA, Feb 2024), of which PTCL 40.5 %;
 * the rest is shared 33 : 6 : 3, as activated capacity is in late 2025.
 */
const traffic: OperatorTraffic = {
  ptcl: 5650 * 0.405,
  transworld: (5650 * 0.595 * 33) / 42,
  cybernet: (5650 * 0.595 * 6) / 42,
  sco: (5650 * 0.595 * 3) / 42,
};

const demands: readonly DemandDocument[] = [
  ...internationalDemands(traffic, capacityLate2025, "5,650 Gbit/s in Feb 2024 (PTA, propakistani.pk)"),
  ...eGovernmentDemands,
  ...safeCityDemands,
];

/** How the figures came about; kept in the document for whoever reads it as JSON. */
const notes = {
  "x-notes": [
    "Landing segments have the capacity installed for Pakistan (PTA, late 2025), trunks the capacity of the system.",
    "Segments: route x 1.1, or the published length shared out. Links on land: great circle x 1.4, or as published.",
    "PTCL, Transworld and Cybernet have backbones of their own that do not meet in Pakistan; cities stand for PTCL's.",
    "Traffic: PTA's 5,650 Gbit/s without caches, shared by operator, activated capacity, direction and inhabitants.",
    "Cybernet does not publish where PEACE lands in Karachi: Hawksbay is assumed.",
    "Coordinates are to the town; branching units and sea routes are drawn from general geography.",
  ],
};

/**
 * Pakistan's connectivity: the cables that land there, the corridor they run in, and the national backbones.
 *
 * View it {@link Network.asOf} a date: systems under construction are in it.
 */
export const pakistan: NetworkDocument = {
  format: "cutset-network/1",
  name: "pakistan",
  ...notes,
  sites: withStationDates(sites, cables),
  cables,
  links,
  riskGroups,
  demands,
  hubs: ["marseille", "frankfurt", "muscat", "fujairah", "doha", "singapore", "hong-kong", "beijing"],
};
