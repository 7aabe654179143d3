import { type Position, routeLengthKm } from "../../geo/index.ts";
import type { CableDocument, SegmentDocument, SiteDocument } from "../../network/index.ts";
import type { ImportFinding } from "../finding.ts";
import type { DrawnLanding, RecoveredCable, RecoveredSegment } from "../topology/drawnCable.ts";
import { recoverTopology } from "../topology/recoverTopology.ts";
import { assumedCapacity } from "./assumedCapacity.ts";
import type { MapCable } from "./cableMap.ts";
import { doubtFinding } from "./doubtFinding.ts";
import { figureFindings } from "./figureFindings.ts";
import { slackOf } from "./slack.ts";

/** A cable of the map as parts of a document. */
export interface CableEntry {
  readonly cable: CableDocument & { readonly "x-notes"?: readonly Omit<ImportFinding, "cable">[] };
  readonly branchingUnits: readonly SiteDocument[];
  readonly findings: readonly ImportFinding[];
}

/** No id in a document is longer. */
const longestId = 200;

/** @param capacityGbps - in place of the assumed one */
export function cableEntry(
  map: MapCable,
  landings: readonly DrawnLanding[],
  capacityGbps: number | undefined,
): CableEntry {
  const { id, name, owners, lengthKm, rfs, planned, routes } = map;
  const recovered = recoverTopology({ landings, routes });
  const drawnKm = recovered.segments.reduce((sum, { route }) => sum + routeLengthKm(route), 0);
  const slack = slackOf(drawnKm, lengthKm);
  const findings = [
    ...recovered.doubts.map((doubt) => doubtFinding(id, doubt)),
    ...figureFindings(map, drawnKm, slack),
  ];
  const capacity = capacityGbps ?? assumedCapacity(rfs === undefined ? undefined : Number(rfs.slice(0, 4)));
  const siteIds = siteIdsOf(id, recovered);
  const segmentId = segmentNames(id, recovered);
  return {
    cable: {
      id,
      name,
      ...(rfs !== undefined && { rfs }),
      ...(owners.length > 0 && { owners }),
      ...(lengthKm !== undefined && { lengthKm: published(lengthKm) }),
      ...(planned !== undefined && { "x-planned": planned }),
      ...(findings.length > 0 && { "x-notes": findings.map(({ cable: _, ...note }) => note) }),
      segments: recovered.segments.map((segment): SegmentDocument => {
        const { from, to, route } = segment;
        return {
          id: segmentId(segment),
          from: siteIds[from]!,
          to: siteIds[to]!,
          lengthKm: {
            value: Math.round(routeLengthKm(route) * slack.factor * 10) / 10,
            source: slack.rule,
            confidence: "estimated",
          },
          capacityGbps: capacity,
          ...(route.length > 2 && { route: route.map(rounded) }),
        };
      }),
    },
    branchingUnits: recovered.nodes.flatMap(({ landing, position }, i): SiteDocument[] => {
      const [lon, lat] = rounded(position);
      return landing === null ? [{ id: siteIds[i]!, kind: "branching-unit", lat, lon }] : [];
    }),
    findings,
  };
}

function published(value: number) {
  return { value, source: "TeleGeography submarine cable map", confidence: "reported" } as const;
}

/** Landings as they are, branching units numbered from west to east. */
function siteIdsOf(cable: string, { nodes }: RecoveredCable): string[] {
  const landingCount = nodes.filter(({ landing }) => landing !== null).length;
  return nodes.map(({ landing }, i) => landing ?? `${cable}/bu-${i - landingCount + 1}`);
}

/** `cable/karachi--bu-3`, numbered from the second parallel one on; `cable/7` where that would be too long. */
function segmentNames(cable: string, { nodes, segments }: RecoveredCable) {
  const landingCount = nodes.filter(({ landing }) => landing !== null).length;
  const end = (i: number) => nodes[i]!.landing ?? `bu-${i - landingCount + 1}`;
  const counts = new Map<string, number>();
  const names = new Map(
    segments.map((segment, i) => {
      const base = `${cable}/${end(segment.from)}--${end(segment.to)}`;
      const count = (counts.get(base) ?? 0) + 1;
      counts.set(base, count);
      const name = count === 1 ? base : `${base}-${count}`;
      return [segment, name.length > longestId ? `${cable}/${i + 1}` : name];
    }),
  );
  return (segment: RecoveredSegment): string => names.get(segment)!;
}

/** A tenth of a metre. */
function rounded([lon, lat]: Position): [number, number] {
  return [Math.round(lon * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6];
}
