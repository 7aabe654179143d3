import type { SourcedNumber } from "../../network/index.ts";
import { assumed, reported } from "../draft/assumed.ts";

export type Attributes = ReadonlyMap<string, string>;

/** Gbit/s of what operators called their links by: PDH (ITU-T G.702), SDH and SONET (G.707), Ethernet (IEEE 802.3z). */
const ratesGbps: ReadonlyMap<string, number> = new Map(
  Object.entries({
    T1: 0.001544,
    E1: 0.002048,
    T2: 0.006312,
    E3: 0.034368,
    T3: 0.044736,
    "DS-3": 0.044736,
    "OC-3": 0.15552,
    "STM-1": 0.15552,
    "OC-12": 0.62208,
    "STM-4": 0.62208,
    "OC-48": 2.48832,
    "STM-16": 2.48832,
    "OC-192": 9.95328,
    "STM-64": 9.95328,
    GIGE: 1,
  }),
);

const unitsGbps: ReadonlyMap<string, number> = new Map(Object.entries({ K: 1e-6, M: 1e-3, G: 1 }));

/** Fields of a node as the Internet Topology Zoo writes them: a hyperedge is a junction of links, no place. */
export function zooSiteFields(attributes: Attributes): object {
  return attributes.get("hyperedge") === "1" ? { kind: "branching-unit" } : {};
}

/** Fields of an edge as the Internet Topology Zoo writes them. */
export function zooEdgeFields(attributes: Attributes): object {
  const capacityGbps = linkSpeed(attributes) ?? linkTypeRate(attributes);
  return {
    ...(attributes.get("LinkType") === "Satellite" && { kind: "satellite" }),
    ...(capacityGbps !== undefined && { capacityGbps }),
  };
}

/** Whether the edge was not in service when the map was drawn. */
export function isPlanned(attributes: Attributes): boolean {
  return /^(future|plann(ed|ing)|proposed)$/i.test(attributes.get("LinkStatus") ?? "");
}

/** `LinkSpeedRaw` is in bit/s; some edges have `LinkSpeed` in the unit of `LinkSpeedUnits` only. */
function linkSpeed(attributes: Attributes): SourcedNumber | undefined {
  const raw = Number(attributes.get("LinkSpeedRaw")) / 1e9;
  const scaled =
    Number(attributes.get("LinkSpeed")) *
    (unitsGbps.get(attributes.get("LinkSpeedUnits") ?? "") ?? Number.NaN);
  const gbps = raw > 0 ? raw : scaled;
  return gbps > 0 && Number.isFinite(gbps) ? reported(gbps, "LinkSpeed of the file") : undefined;
}

function linkTypeRate(attributes: Attributes): SourcedNumber | undefined {
  const type = attributes.get("LinkType") ?? "";
  const gbps = ratesGbps.get(type.toUpperCase());
  return gbps === undefined ? undefined : assumed(gbps, `rate of one ${type}, the LinkType of the file`);
}

/** Attributes of nodes and edges that are read here, beside those with names of our own. */
export const zooNames: ReadonlySet<string> = new Set([
  "hyperedge",
  "LinkType",
  "LinkSpeed",
  "LinkSpeedRaw",
  "LinkSpeedUnits",
  "LinkStatus",
]);
