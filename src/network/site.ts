import type { Position } from "../geo/index.ts";
import type { SiteDocument, SiteKind } from "./document.ts";
import { numberOf } from "./quantity.ts";

/** A node of a {@link Network}. */
export interface Site {
  readonly id: string;
  /** The id where the document gives no name. */
  readonly name: string;
  readonly kind: SiteKind;
  /** ISO 3166-1 alpha-2; `null` for a branching unit on the high seas. */
  readonly country: string | null;
  readonly operator: string | null;
  readonly lat: number;
  readonly lon: number;
}

export function siteOf({ id, name = id, kind, country, operator, lat, lon }: SiteDocument): Site {
  return Object.freeze({
    id,
    name,
    kind,
    country: country ?? null,
    operator: operator ?? null,
    lat: numberOf(lat),
    lon: numberOf(lon),
  });
}

/** Whether the site is a place, where traffic can start and end; a branching unit in the sea is none. */
export function isPlace(site: Pick<Site, "kind">): boolean {
  return site.kind !== "branching-unit";
}

export function positionOf({ lon, lat }: Pick<Site, "lon" | "lat">): Position {
  return Object.freeze([lon, lat] as const);
}
