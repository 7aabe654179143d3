import { isPlace } from "../../../network/index.ts";
import { edgeSymbols, type SiteMark, siteSymbols } from "../../../report/index.ts";
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

/** A failed site is a crossed disc and one cut off a ring, so that the two differ without colour. */
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
    const radius = symbol.width / k;
    const discs = new Path2D();
    const crosses = new Path2D();
    for (const [number, [x, y]] of map.geometry.sitePoints.entries()) {
      if (map.siteMarks[number] !== mark || !showsSite(map.scene.sites[number]!, mark, k)) continue;
      discs.moveTo(x + radius, y);
      discs.arc(x, y, radius, 0, 2 * Math.PI);
      addCross(crosses, x, y, radius / 2);
    }
    const colour = colourOf(symbol, tone);
    context.lineWidth = 1.2 / k;
    context.strokeStyle = mark === "cut-off" ? colour : sea;
    context.fillStyle = mark === "cut-off" ? sea : colour;
    if (mark === "cut-off") context.lineWidth = 2.2 / k;
    context.fill(discs);
    context.stroke(discs);
    if (mark === "failed") context.stroke(crosses);
  }
}

function addCross(path: Path2D, x: number, y: number, arm: number): void {
  path.moveTo(x - arm, y - arm);
  path.lineTo(x + arm, y + arm);
  path.moveTo(x - arm, y + arm);
  path.lineTo(x + arm, y - arm);
}
