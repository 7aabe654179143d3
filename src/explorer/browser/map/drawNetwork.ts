import { isPlace } from "../../../network/index.ts";
import { edgeSymbols, type MapSymbol, type SiteMark, siteSymbols } from "../../../report/index.ts";
import type { Scene } from "../../protocol.ts";
import { enterMap, enterScreen, type MapFrame } from "./mapFrame.ts";
import type { MapGeometry } from "./mapGeometry.ts";
import { edgeMarks, type MarkedPaths } from "./markedPaths.ts";
import { colourOf, groundOf, type Tone } from "./theme.ts";

/** What is drawn of an answer. */
export interface MarkedMap {
  readonly scene: Scene;
  readonly geometry: MapGeometry;
  readonly paths: MarkedPaths;
  readonly siteMarks: readonly SiteMark[];
}

/** Branching units are shown from this zoom on, unless they failed. */
const branchingZoom = 3;

export function showsSite(site: Scene["sites"][number], mark: SiteMark, zoom: number): boolean {
  return mark !== "unchanged" || zoom >= branchingZoom || isPlace(site);
}

export function drawGround(
  context: CanvasRenderingContext2D,
  map: MarkedMap,
  frame: MapFrame,
  tone: Tone,
): void {
  const { sea, land } = groundOf(tone);
  enterScreen(context, frame);
  context.fillStyle = sea;
  context.fillRect(0, 0, frame.width, frame.height);
  enterMap(context, frame);
  context.fillStyle = land;
  context.fill(map.geometry.land);
}

/** Lines are as wide on the screen at any zoom. */
export function drawEdges(
  context: CanvasRenderingContext2D,
  map: MarkedMap,
  frame: MapFrame,
  tone: Tone,
): void {
  const { k } = frame.transform;
  enterMap(context, frame);
  context.lineJoin = "round";
  for (const mark of edgeMarks) {
    const path = map.paths[mark];
    if (path === undefined) continue;
    const symbol = edgeSymbols[mark];
    context.strokeStyle = colourOf(symbol, tone);
    context.lineWidth = symbol.width / k;
    context.setLineDash(symbol.dashes.map((length) => length / k));
    context.stroke(path);
  }
  context.setLineDash([]);
}

/** Dots, rings and crosses, as large on the screen at any zoom; what lies under them shines through at no edge. */
export function drawSites(
  context: CanvasRenderingContext2D,
  map: MarkedMap,
  frame: MapFrame,
  tone: Tone,
): void {
  const { k } = frame.transform;
  const { sea } = groundOf(tone);
  enterMap(context, frame);
  for (const mark of Object.keys(siteSymbols) as SiteMark[]) {
    const symbol = siteSymbols[mark];
    const { shape = "dot" } = symbol;
    const path = new Path2D();
    for (const [number, [x, y]] of map.geometry.sitePoints.entries()) {
      if (map.siteMarks[number] !== mark || !showsSite(map.scene.sites[number]!, mark, k)) continue;
      addSymbol(path, shape, x, y, symbol.width / k);
    }
    const colour = colourOf(symbol, tone);
    context.strokeStyle = sea;
    context.lineWidth = (shape === "dot" ? haloWidth : shapeWidth + haloWidth) / k;
    context.stroke(path);
    context.fillStyle = shape === "dot" ? colour : sea;
    if (shape !== "cross") context.fill(path);
    if (shape === "dot") continue;
    context.strokeStyle = colour;
    context.lineWidth = shapeWidth / k;
    context.stroke(path);
  }
}

/** Lines of a ring or a cross, and the ground's colour round any symbol, pixels. */
const shapeWidth = 2.4;
const haloWidth = 1.2;

function addSymbol(
  path: Path2D,
  shape: NonNullable<MapSymbol["shape"]>,
  x: number,
  y: number,
  radius: number,
): void {
  if (shape === "cross") {
    path.moveTo(x - radius, y - radius);
    path.lineTo(x + radius, y + radius);
    path.moveTo(x - radius, y + radius);
    path.lineTo(x + radius, y - radius);
  } else {
    path.moveTo(x + radius, y);
    path.arc(x, y, radius, 0, 2 * Math.PI);
  }
}
