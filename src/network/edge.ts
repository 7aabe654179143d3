import { distanceKm, type Position, routeLengthKm } from "../geo/index.ts";
import { fibreLatencyMs } from "../units.ts";
import type { EdgeDocument, LinkDocument, LinkKind } from "./document.ts";
import { numberOf, type Provenance, provenanceOf } from "./quantity.ts";
import { positionOf, type Site } from "./site.ts";

/** The figures of an edge that may carry a source. */
export type EdgeFigure = "lengthKm" | "latencyMs" | "capacityGbps";

/** A segment of a cable or a link of a {@link Network}: full duplex, two ends. */
export interface Edge {
  readonly id: string;
  /** The id where the document gives no name. */
  readonly name: string;
  readonly kind: "segment" | LinkKind;
  /** Cable id of a segment; `null` for a link. */
  readonly cable: string | null;
  readonly operator: string | null;
  readonly from: string;
  readonly to: string;
  readonly lengthKm: number;
  /** One way. */
  readonly latencyMs: number;
  /** In each direction. */
  readonly capacityGbps: number;
  /** From end to end, both included, in the direction of the edge; legs are great circles. */
  readonly route: readonly Position[];
  /** Where the figures come from, as far as the document says. */
  readonly provenance: Readonly<Partial<Record<EdgeFigure, Provenance>>>;
}

/** What an edge is part of, beside its own entry. */
export type EdgeNature =
  | { readonly kind: "segment"; readonly cable: string }
  | Pick<LinkDocument, "kind" | "operator">;

export function edgeOf(entry: EdgeDocument, nature: EdgeNature, from: Site, to: Site): Edge {
  const route = routeBetween(from, to, entry.route ?? []);
  const lengthKm = entry.lengthKm === undefined ? routeLengthKm(route) : numberOf(entry.lengthKm);
  return Object.freeze({
    id: entry.id,
    name: entry.name ?? entry.id,
    kind: nature.kind,
    cable: "cable" in nature ? nature.cable : null,
    operator: "operator" in nature ? (nature.operator ?? null) : null,
    from: from.id,
    to: to.id,
    lengthKm,
    latencyMs: entry.latencyMs === undefined ? fibreLatencyMs(lengthKm) : numberOf(entry.latencyMs),
    capacityGbps: numberOf(entry.capacityGbps),
    route,
    provenance: provenanceOfFigures(entry),
  });
}

/**
 * The route joined to the ends of its edge, in the edge's direction.
 *
 * Maps draw routes in either direction and often stop short of the station, so the direction with the shorter gaps
 * at the ends is taken.
 */
function routeBetween(from: Site, to: Site, given: NonNullable<EdgeDocument["route"]>): readonly Position[] {
  const start = positionOf(from);
  const end = positionOf(to);
  const points = given.map(([lon, lat]) => positionOf({ lon: numberOf(lon), lat: numberOf(lat) }));
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return Object.freeze([start, end]);
  const asGiven = distanceKm(start, first) + distanceKm(last, end);
  const reversed = distanceKm(start, last) + distanceKm(first, end);
  const inner = asGiven <= reversed ? points : points.reverse();
  return Object.freeze([start, ...inner, end].filter((point, i, route) => !samePoint(point, route[i - 1])));
}

function samePoint(a: Position, b: Position | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1];
}

function provenanceOfFigures(entry: EdgeDocument): Edge["provenance"] {
  const provenance: Partial<Record<EdgeFigure, Provenance>> = {};
  for (const figure of ["lengthKm", "latencyMs", "capacityGbps"] as const) {
    const quantity = entry[figure];
    const known = quantity === undefined ? undefined : provenanceOf(quantity);
    if (known !== undefined) provenance[figure] = known;
  }
  return Object.freeze(provenance);
}
