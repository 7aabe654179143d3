import { type ElementFailure, parseFailure, type SingleFailure } from "../failure/index.ts";
import type { Position } from "../geo/index.ts";
import { isPlace, type Network } from "../network/index.ts";
import { countryName, formatNumber, formatShare } from "./format.ts";

/** An edge as a reader knows it: its own name, else its cable or kind with the sites it joins. */
export function edgeName(network: Network | null, id: string): string {
  if (network === null) return isolated(id);
  const { name, cable, from, to } = network.edge(id);
  if (name !== id) return isolated(name);
  const ends = [from, to].filter((end) => !isUnnamed(network, end)).map((end) => siteName(network, end));
  if (cable === null) return ends.length === 2 ? `the ${ends.join("–")} link` : isolated(id);
  const [first = "two branching units", second = "a branching unit"] = ends;
  const between = ends.length === 0 ? first : `${first} and ${second}`;
  return `${cableName(network, cable)} between ${between}`;
}

/** What carries an edge: its cable, or the edge itself where it is a link. */
export function carrierName(network: Network | null, edge: string): string {
  if (network === null) return isolated(edge);
  const { cable } = network.edge(edge);
  return cable === null ? edgeName(network, edge) : cableName(network, cable);
}

export function siteName(network: Network | null, id: string): string {
  return isolated(network === null ? id : network.site(id).name);
}

/** What fails, as a reader knows it; what is degraded by what keeps part of its capacity. */
export function failureName(network: Network | null, failure: SingleFailure): string {
  switch (failure.kind) {
    case "disc":
      return `everything within ${formatNumber(failure.radiusKm)} km of ${placeText([failure.lon, failure.lat])}`;
    case "corridor": {
      const { from, to, widthKm } = failure;
      return `everything in a corridor of ${formatNumber(widthKm)} km from ${placeText(from)} to ${placeText(to)}`;
    }
    case "polygon":
      return "everything in an area";
    case "degrade": {
      const of = parseFailure(failure.of).map((part) => failureName(network, part));
      return `${of.join(", ")} (${formatShare(failure.factor, 1)} of the capacity left)`;
    }
    default:
      return elementName(network, failure);
  }
}

function elementName(network: Network | null, { kind, id }: ElementFailure): string {
  switch (kind) {
    case "site":
      return siteName(network, id);
    case "cable":
      return cableName(network, id);
    case "segment":
    case "link":
      return edgeName(network, id);
    case "group":
      return isolated(network?.riskGroups.find((group) => group.id === id)?.name ?? id);
    case "country":
      return `all places in ${countryName(id)}`;
    case "operator":
      return `all plant of ${isolated(id)}`;
  }
}

function cableName(network: Network | null, id: string): string {
  return isolated(network?.cables.find((cable) => cable.id === id)?.name ?? id);
}

function isUnnamed(network: Network, id: string): boolean {
  const site = network.site(id);
  return !isPlace(site) && site.name === id;
}

/** `31.2° N, 29.9° E` */
function placeText([lon, lat]: Position): string {
  return `${degrees(lat, "N", "S")}, ${degrees(lon, "E", "W")}`;
}

function degrees(angle: number, positive: string, negative: string): string {
  return `${formatNumber(Math.abs(angle))}° ${angle < 0 ? negative : positive}`;
}

const directionMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A name written right to left stands in an isolate, and marks of direction are dropped: it turns no sentence round. */
function isolated(name: string): string {
  const text = name.replace(directionMarks, "");
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}
