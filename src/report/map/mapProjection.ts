import { type GeoProjection, geoCircle, geoMercator, geoNaturalEarth1 } from "d3-geo";
import type { GeometryCollection, MultiLineString } from "geojson";
import type { Position } from "../../geo/index.ts";
import { centralMeridian } from "./centralMeridian.ts";

/** What a map is drawn in, pixels. */
export interface MapBox {
  readonly width: number;
  readonly height: number;
  /** Free space round the study area. */
  readonly margin: number;
}

/** Mercator keeps the shapes of a region; of most of the world it would show mainly the polar seas. */
const widestRegionDegrees = 140;

/** Less than this in any direction would show no coast of 1:110 million. */
const narrowestDegrees = 6;

/**
 * A projection fitted to some routes and turned so that few of them are torn at its edge; of the whole Earth, if there are
 * none. Lines drawn with it are great circles, right across the antimeridian too.
 */
export function mapProjection(
  routes: readonly (readonly Position[])[],
  { width, height, margin }: MapBox,
): GeoProjection {
  const positions = routes.flat();
  if (positions.length === 0) return geoNaturalEarth1().fitSize([width, height], { type: "Sphere" });
  const meridian = centralMeridian(routes);
  const reach = Math.max(...positions.map(([lon]) => degreesBetween(lon, meridian)));
  const projection = 2 * reach <= widestRegionDegrees ? geoMercator() : geoNaturalEarth1();
  return projection.rotate([-meridian, 0]).fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    studyArea(routes, [meridian, middleLatitude(positions)]),
  );
}

function studyArea(routes: readonly (readonly Position[])[], centre: [number, number]): GeometryCollection {
  return {
    type: "GeometryCollection",
    geometries: [
      lines(routes),
      geoCircle()
        .center(centre)
        .radius(narrowestDegrees / 2)(),
    ],
  };
}

/** Routes as GeoJSON; the legs of a line are great circles there too. */
export function lines(routes: readonly (readonly Position[])[]): MultiLineString {
  return {
    type: "MultiLineString",
    coordinates: routes.map((route) => route.map(([lon, lat]) => [lon, lat])),
  };
}

/** The shorter way between two meridians. */
function degreesBetween(a: number, b: number): number {
  const apart = Math.abs(a - b) % 360;
  return Math.min(apart, 360 - apart);
}

function middleLatitude(positions: readonly Position[]): number {
  const latitudes = positions.map(([, lat]) => lat);
  return (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
}
