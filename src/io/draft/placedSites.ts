import { centroid, type Position } from "../../geo/index.ts";
import { assumed } from "./assumed.ts";
import type { EdgeDraft, SiteDraft } from "./networkDraft.ts";

const ofNeighbours = "centroid of its neighbours that have coordinates";
const ofAll = "centroid of all sites that have coordinates";

interface Placing {
  readonly sites: readonly SiteDraft[];
  /** Ids of the sites whose place was assumed. */
  readonly assumedIds: readonly string[];
}

/**
 * Gives every site a place: one without coordinates lies at the centroid of its neighbours that have some, and in the
 * country most of them are in; then its own neighbours without any follow. A part without any coordinates lies at the
 * centroid of all sites that have some. Assumed places are marked so.
 *
 * `null` if no site has coordinates.
 */
export function placedSites(sites: readonly SiteDraft[], edges: readonly EdgeDraft[]): Placing | null {
  const placed = new Map<string, SiteDraft>();
  for (const site of sites) if (hasPlace(site)) placed.set(site.id, site);
  const known = [...placed.values()];
  if (known.length === 0) return null;

  const unplaced = new Map(sites.filter((site) => !hasPlace(site)).map((site) => [site.id, site]));
  const neighbours = neighboursOf(edges);
  for (let reached = [...placed.keys()]; reached.length > 0; ) {
    const next = new Set(
      reached.flatMap((id) => [...(neighbours.get(id) ?? [])]).filter((id) => unplaced.has(id)),
    );
    const now = [...next].map((id) => {
      const around = [...neighbours.get(id)!].flatMap((other) => placed.get(other) ?? []);
      return placeAmong(unplaced.get(id)!, around, ofNeighbours);
    });
    for (const site of now) {
      placed.set(site.id, site);
      unplaced.delete(site.id);
    }
    reached = [...next];
  }
  for (const site of unplaced.values()) placed.set(site.id, placeAmong(site, known, ofAll));
  const assumedIds = sites.filter((site) => !hasPlace(site)).map(({ id }) => id);
  return { sites: sites.map((site) => (hasPlace(site) ? site : placed.get(site.id)!)), assumedIds };
}

function hasPlace({ fields }: SiteDraft): boolean {
  return fields["lat"] !== undefined && fields["lon"] !== undefined;
}

function neighboursOf(edges: readonly EdgeDraft[]): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>();
  const add = (id: string, other: string) => {
    const list = neighbours.get(id);
    if (list === undefined) neighbours.set(id, new Set([other]));
    else list.add(other);
  };
  for (const { from, to } of edges) {
    add(from, to);
    add(to, from);
  }
  return neighbours;
}

function placeAmong(site: SiteDraft, around: readonly SiteDraft[], rule: string): SiteDraft {
  const positions = around.flatMap(positionOf);
  const [lon, lat] = positions.length === 0 ? [0, 0] : centroid(positions);
  const country = mostCommon(around.flatMap(({ fields }) => fields["country"] ?? []));
  return {
    ...site,
    fields: {
      ...(country !== undefined && { country }),
      ...site.fields,
      lat: assumed(rounded(lat), rule),
      lon: assumed(rounded(lon), rule),
    },
  };
}

/** None for coordinates that are no numbers, which the check of the document reports. */
function positionOf({ fields }: SiteDraft): Position[] {
  const [lon, lat] = [fields["lon"], fields["lat"]].map((value) =>
    typeof value === "object" && value !== null && "value" in value ? value.value : value,
  );
  return Number.isFinite(lon) && Number.isFinite(lat) ? [[lon as number, lat as number]] : [];
}

function mostCommon(values: readonly unknown[]): unknown {
  const counts = new Map<unknown, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (String(a) < String(b) ? -1 : 1))[0]?.[0];
}

/** A metre, far finer than any such place is known. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
