import { edgeSymbols } from "../../../report/index.ts";
import { type Area, areaPath, areaText, corridorWidth } from "./area.ts";
import type { Hit } from "./hitIndex.ts";
import { enterMap, enterScreen, type MapFrame } from "./mapFrame.ts";
import type { MapGeometry } from "./mapGeometry.ts";
import { context2d, sizeTo } from "./mapPainter.ts";
import { groundOf, type Tone } from "./theme.ts";

/** Edges of a path before and after a failure, by their numbers in the scene. */
interface PathPair {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** What lies on top of the map and changes with the pointer. */
export interface MapOverlay {
  readonly areas: readonly Area[];
  /** An area while it is dragged. */
  readonly draft: Area | null;
  readonly hovered: Hit | null;
  readonly chosen: Hit | null;
  readonly paths: PathPair | null;
  /** Marks the middle, for who moves the map by keys. */
  readonly hasCrosshair: boolean;
}

export function paintOverlay(
  canvas: HTMLCanvasElement,
  geometry: MapGeometry,
  frame: MapFrame,
  overlay: MapOverlay,
  tone: Tone,
): void {
  const context = context2d(canvas);
  sizeTo(canvas, frame);
  enterScreen(context, frame);
  context.clearRect(0, 0, frame.width, frame.height);
  const { k } = frame.transform;
  const { ink, sea } = groundOf(tone);
  const failed = edgeSymbols.failed[tone];
  context.lineJoin = "round";
  context.lineCap = "round";

  for (const area of overlay.areas) paintArea(area);
  if (overlay.draft !== null) {
    paintArea(overlay.draft);
    paintText(overlay.draft);
  }
  if (overlay.paths !== null) {
    stroke(overlay.paths.before, ink, 3, [7, 7]);
    stroke(overlay.paths.after, edgeSymbols.more[tone], 5, []);
  }
  for (const hit of [overlay.hovered, overlay.chosen]) if (hit !== null) ring(hit);
  if (overlay.hasCrosshair) paintCrosshair();

  function paintArea(area: Area): void {
    const path = areaPath(area, geometry.projection);
    enterMap(context, frame);
    context.strokeStyle = failed;
    context.globalAlpha = 0.25;
    if (area.kind === "disc") {
      context.fillStyle = failed;
      context.fill(path);
      context.globalAlpha = 1;
      context.lineWidth = 1.5 / k;
    } else {
      context.lineWidth = Math.max(corridorWidth(area, geometry.projection), 6 / k);
    }
    context.stroke(path);
    context.globalAlpha = 1;
  }

  function paintText(area: Area): void {
    const [lon, lat] = area.kind === "disc" ? [area.lon, area.lat] : area.to;
    const point = geometry.projection([lon, lat]);
    if (point === null) return;
    const [x, y] = frame.transform.apply(point);
    enterScreen(context, frame);
    context.font = "600 13px system-ui, sans-serif";
    context.lineWidth = 4;
    context.strokeStyle = sea;
    context.fillStyle = ink;
    context.strokeText(areaText(area), x + 10, y - 10);
    context.fillText(areaText(area), x + 10, y - 10);
  }

  function stroke(edges: readonly number[], colour: string, width: number, dashes: readonly number[]): void {
    enterMap(context, frame);
    context.strokeStyle = colour;
    context.lineWidth = width / k;
    context.setLineDash(dashes.map((length) => length / k));
    for (const edge of edges) context.stroke(geometry.edgePaths[edge]!);
    context.setLineDash([]);
  }

  function ring({ kind, number }: Hit): void {
    if (kind === "edge") {
      stroke([number], ink, 3, []);
      return;
    }
    const [x, y] = frame.transform.apply([...geometry.sitePoints[number]!]);
    enterScreen(context, frame);
    context.strokeStyle = ink;
    context.lineWidth = 2;
    context.beginPath();
    context.arc(x, y, 8, 0, 2 * Math.PI);
    context.stroke();
  }

  function paintCrosshair(): void {
    const [x, y] = [frame.width / 2, frame.height / 2];
    enterScreen(context, frame);
    context.strokeStyle = ink;
    context.lineWidth = 1.5;
    context.beginPath();
    for (const [dx, dy] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      context.moveTo(x + 4 * dx, y + 4 * dy);
      context.lineTo(x + 12 * dx, y + 12 * dy);
    }
    context.stroke();
  }
}
