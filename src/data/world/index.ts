import type { Position } from "../../geo/index.ts";
import {
  knownValid,
  type NetworkDocument,
  numberOf,
  type PartialDate,
  requirePartialDate,
  type SiteDocument,
} from "../../network/index.ts";
import { cableDocument } from "../cablePlan.ts";
import { linkDocument } from "../landLink.ts";
import { withStationDates } from "../stationDates.ts";
import { cablePlans } from "./cables/index.ts";
import { demandsAt } from "./demands.ts";
import { gatewaySite } from "./gateways/gateway.ts";
import { gateways } from "./gateways/index.ts";
import { hubWeights } from "./hubs.ts";
import { linksAt } from "./links/index.ts";
import { riskGroupsOf } from "./riskGroups.ts";
import { branchingUnits, stations } from "./sites/index.ts";

/** How the figures came about; kept in the document for whoever reads it as JSON. */
const notes = {
  "x-notes": [
    "Cables chosen for capacity and for the countries that hang on few; see README for what is left out.",
    "Segments: route x 1.1, or the published length shared out. Links on land: great circle x 1.4, or as published.",
    "Traffic: a country's international bandwidth (ITU, latest year), 30 % a year, to hubs by weight / distance².",
    "Links over borders carry a part of the smaller country's traffic, by class; backhaul to a station is ample.",
    "Coordinates are to the town; branching units and sea routes are drawn from general geography.",
  ],
};

const sites: readonly SiteDocument[] = [...gateways.map(gatewaySite), ...stations, ...branchingUnits];

/**
 * The world's submarine cables, current and retired since 2005, with a city for each country's traffic and the links on
 * land that matter.
 *
 * Dates of cables and stations are in the document, for {@link Network.asOf}; traffic, and the capacity of links over
 * borders, are those of `date`. Cost: some 100 ms.
 */
export function worldAt(date: PartialDate): NetworkDocument {
  requirePartialDate(date);
  const positions = new Map(
    sites.map(({ id, lon, lat }) => [id, [numberOf(lon), numberOf(lat)] as Position]),
  );
  const positionOf = (site: string) => positions.get(site)!;
  const cables = cablePlans.map((plan) => cableDocument(plan, positionOf));
  const links = linksAt(date, stations).map((plan) => linkDocument(plan, positionOf));
  return knownValid({
    format: "cutset-network/1",
    name: "world",
    ...notes,
    sites: withStationDates(sites, cables),
    cables,
    links,
    riskGroups: riskGroupsOf(
      cables.flatMap(({ segments }) => segments),
      sites,
      links.map(({ id }) => id),
    ),
    demands: demandsAt(date),
    hubs: Object.keys(hubWeights),
  });
}
