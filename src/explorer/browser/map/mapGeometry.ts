import { type GeoProjection, geoPath } from "d3-geo";
import { land, lines, mapProjection } from "../../../report/index.ts";
import type { Scene } from "../../protocol.ts";
import { type FlatLine, LineRecorder } from "./lineRecorder.ts";

/** A scene laid out in a box, before panning and zooming. Pixels. */
export interface MapGeometry {
  readonly width: number;
  readonly height: number;
  readonly projection: GeoProjection;
  readonly land: Path2D;
  /** In the order of the scene's edges; several lines where a route is torn at the map's rim. */
  readonly edgeLines: readonly (readonly FlatLine[])[];
  readonly edgePaths: readonly Path2D[];
  /** In the order of the scene's sites. */
  readonly sitePoints: readonly (readonly [number, number])[];
}

/** Deviation of a drawn line from the true one before zooming, pixels: low, as a reader zooms in. */
const precision = 0.2;

/** Free space round the study area, as a share of the smaller side. */
const marginShare = 0.06;

export function mapGeometry({ sites, edges }: Scene, width: number, height: number): MapGeometry {
  const positions = sites.map(({ lon, lat }) => [[lon, lat] as const]);
  const routes = [...edges.map(({ route }) => route), ...positions];
  const margin = marginShare * Math.min(width, height);
  const projection = mapProjection(routes, { width, height, margin }).precision(precision);
  const recorder = new LineRecorder();
  const record = geoPath(projection, recorder);
  const edgeLines = edges.map(({ route }) => {
    record(lines([route]));
    return recorder.take();
  });
  return {
    width,
    height,
    projection,
    land: new Path2D(geoPath(projection)(land()) ?? ""),
    edgeLines,
    edgePaths: edgeLines.map(pathOf),
    sitePoints: sites.map(({ lon, lat }) => projection([lon, lat]) ?? [Number.NaN, Number.NaN]),
  };
}

function pathOf(flatLines: readonly FlatLine[]): Path2D {
  const path = new Path2D();
  for (const line of flatLines) {
    path.moveTo(line[0]!, line[1]!);
    for (let i = 2; i < line.length; i += 2) path.lineTo(line[i]!, line[i + 1]!);
  }
  return path;
}
