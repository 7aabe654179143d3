import { describe, expect, test } from "vitest";
import { worldAt } from "../../src/data/world/index.ts";
import { distanceKm, type Position } from "../../src/geo/index.ts";
import { numberOf, type SiteDocument } from "../../src/network/index.ts";
import { hasShared, sharedFiles, sharedJson } from "../shared.ts";

interface MapCable {
  readonly id: string;
  readonly name: string;
  readonly length: string | null;
  readonly rfs: string | null;
  readonly landing_points: readonly { readonly id: string; readonly country: string }[];
}

interface Features<Properties> {
  readonly features: readonly {
    readonly properties: Properties;
    readonly geometry: { readonly coordinates: Position };
  }[];
}

/** Towns of one landing; the map has one point for a stretch of coast, too. */
const nearKm = 75;

const world = worldAt("2025-12-31");
const siteOf = new Map(world.sites.map((site) => [site.id, site]));

// The map is of November 2022 and may not be redistributed; where it is absent this says so by being skipped.
describe.skipIf(!hasShared)("against the open map of November 2022", () => {
  const points = new Map(
    hasShared
      ? (
          sharedJson("open-undersea-cable-map/landing-point/landing-point-geo.json") as Features<{
            id: string;
          }>
        ).features.map(({ properties, geometry }) => [properties.id, geometry.coordinates])
      : [],
  );
  const matched = hasShared ? matches() : [];

  test("most of our cables are on it", () => {
    expect(matched.length).toBeGreaterThan(150);
  });

  test("landings are where the map has one", () => {
    const disagreements = matched.flatMap(({ cable, map }) => {
      const theirs = map.landing_points.map(({ id }) => points.get(id)!).filter(Boolean);
      const ours = landingsOf(cable).filter(
        (site) => !theirs.some((point) => distanceKm(point, positionOf(site)) < nearKm),
      );
      const missing = map.landing_points.filter(({ id }) => {
        const point = points.get(id);
        return point && !landingsOf(cable).some((site) => distanceKm(point, positionOf(site)) < nearKm);
      });
      return ours.length + missing.length === 0
        ? []
        : [`${cable.id}: only here ${ours.map(({ id }) => id)}; only there ${missing.map(({ id }) => id)}`];
    });
    tell("landing sets", disagreements, matched.length);
    expect(disagreements.length).toBeLessThan(0.2 * matched.length);
  });

  test("lengths are near the map's", () => {
    const disagreements = matched.flatMap(({ cable, map }) => {
      const theirs = Number(map.length?.replace(/[^\d]/g, ""));
      const ratio = numberOf(cable.lengthKm!) / theirs;
      return theirs > 0 && (ratio < 0.8 || ratio > 1.25)
        ? [`${cable.id}: ${numberOf(cable.lengthKm!)} km, there ${theirs}`]
        : [];
    });
    tell("lengths", disagreements, matched.length);
    expect(disagreements.length).toBeLessThan(0.05 * matched.length);
  });

  test("years of service are near the map's", () => {
    const disagreements = matched.flatMap(({ cable, map }) => {
      const [theirs] = map.rfs?.match(/\d{4}/) ?? [];
      const ours = cable.rfs?.slice(0, 4);
      return theirs && ours && Math.abs(Number(theirs) - Number(ours)) > 1
        ? [`${cable.id}: ${ours}, there ${theirs}`]
        : [];
    });
    tell("years of service", disagreements, matched.length);
    expect(disagreements.length).toBeLessThan(0.1 * matched.length);
  });
});

describe.skipIf(!hasShared)("against Natural Earth", () => {
  test("cities are where it has a populated place of their country", () => {
    const places = hasShared
      ? (sharedJson("natural-earth/ne_50m_populated_places_simple.json") as Features<{ iso_a2: string }>)
          .features
      : [];
    const cities = world.sites.filter(({ kind }) => kind === "city");
    const disagreements = cities.flatMap((city) => {
      const near = places.some(
        ({ properties, geometry }) =>
          properties.iso_a2 === city.country && distanceKm(geometry.coordinates, positionOf(city)) < 40,
      );
      const hasCountry = places.some(({ properties }) => properties.iso_a2 === city.country);
      return near || !hasCountry ? [] : [`${city.id} (${city.country})`];
    });
    tell("cities", disagreements, cities.length);
    expect(disagreements.length).toBeLessThan(0.15 * cities.length);
  });
});

type Cable = NonNullable<typeof world.cables>[number];

/** Cables of both, found by name. */
function matches(): { readonly cable: Cable; readonly map: MapCable }[] {
  const theirs = new Map<string, MapCable>();
  for (const file of sharedFiles("open-undersea-cable-map/cable")) {
    const map = sharedJson(`open-undersea-cable-map/cable/${file}`) as MapCable;
    if (map.landing_points) for (const key of [map.name, map.id]) theirs.set(plain(key), map);
  }
  return (world.cables ?? []).flatMap((cable) => {
    const names = [cable.name ?? "", cable.id, (cable.name ?? "").replace(/\(.*\)/, "")];
    const map = names.map((name) => theirs.get(plain(name))).find(Boolean);
    return map === undefined ? [] : [{ cable, map }];
  });
}

/** `SEA-ME-WE 4` and `SeaMeWe-4` alike. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/cable|system|submarine|\(.*\)/g, "")
    .replace(/[^a-z0-9]/g, "");
}

function landingsOf({ segments = [] }: Cable): SiteDocument[] {
  const ends = new Set(segments.flatMap(({ from, to }) => [from, to]));
  return [...ends].map((id) => siteOf.get(id)!).filter(({ kind }) => kind === "landing-station");
}

function positionOf({ lon, lat }: SiteDocument): Position {
  return [numberOf(lon), numberOf(lat)];
}

function tell(what: string, disagreements: readonly string[], of: number): void {
  console.info(`${what}: ${disagreements.length} of ${of} disagree\n  ${disagreements.join("\n  ")}`);
}
