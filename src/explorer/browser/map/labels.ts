import { isPlace } from "../../../network/index.ts";
import type { SceneIndex } from "../sceneIndex.ts";
import type { MarkedMap } from "./drawNetwork.ts";
import { enterScreen, type MapFrame } from "./mapFrame.ts";
import { groundOf, type Tone } from "./theme.ts";

/** A name beside a point of the geometry. */
export interface MapLabel {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Has failed or is cut off: shown at any zoom. */
  readonly isHit: boolean;
}

/** Names of places and cables that failed, of places cut off, of others by how many edges meet there. */
export function mapLabels(
  { scene, cableNames }: SceneIndex,
  map: MarkedMap,
  edgeMarks: readonly string[],
): MapLabel[] {
  const { geometry, siteMarks } = map;
  const degrees = new Map<string, number>();
  for (const { from, to } of scene.edges) {
    for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const rank = { failed: 2, "cut-off": 1, unchanged: 0 };
  const places = scene.sites
    .map((site, number) => ({ site, number, rank: rank[siteMarks[number]!] }))
    .filter(({ site }) => isPlace(site))
    .sort((a, b) => b.rank - a.rank || (degrees.get(b.site.id) ?? 0) - (degrees.get(a.site.id) ?? 0))
    .map(({ site, number, rank: importance }): MapLabel => {
      const [x, y] = geometry.sitePoints[number]!;
      return { name: site.name, x, y, isHit: importance > 0 };
    });
  const hit = places.filter(({ isHit }) => isHit);
  return [...hit, ...failedCableLabels(), ...places.slice(hit.length)];

  /** One a cable, in the middle of the longest of its failed edges on the map. */
  function failedCableLabels(): MapLabel[] {
    const longest = new Map<string, { label: MapLabel; points: number }>();
    for (const [number, edge] of scene.edges.entries()) {
      const line = geometry.edgeLines[number]![0];
      if (edgeMarks[number] !== "failed" || line === undefined) continue;
      const name = edge.cable === null ? edge.name : (cableNames.get(edge.cable) ?? edge.cable);
      const middle = 2 * Math.floor(line.length / 4);
      if ((longest.get(name)?.points ?? 0) >= line.length) continue;
      const label = { name, x: line[middle]!, y: line[middle + 1]!, isHit: true };
      longest.set(name, { label, points: line.length });
    }
    return [...longest.values()].map(({ label }) => label);
  }
}

const fontSize = 12;
const longestName = 32;

/** Ordinary names at the first zoom: some of a large network's would hide the rest of it. */
const fewSites = 150;
const labelZoom = 2.5;

/** Draws as many names as there is room for, in their order. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly MapLabel[],
  map: MarkedMap,
  frame: MapFrame,
  tone: Tone,
): void {
  const { transform, width, height } = frame;
  const { sea, ink } = groundOf(tone);
  enterScreen(context, frame);
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = sea;
  context.fillStyle = ink;
  const showsAll = map.scene.sites.length <= fewSites || transform.k >= labelZoom;
  const taken = new TakenRoom();
  for (const { name, x, y, isHit } of labels) {
    if (!isHit && !showsAll) continue;
    const [left, middle] = [transform.applyX(x) + 8, transform.applyY(y)];
    if (left < 0 || left > width || middle < 0 || middle > height) continue;
    const text = name.length > longestName ? `${name.slice(0, longestName)}…` : name;
    context.font = `${isHit ? 600 : 400} ${fontSize}px system-ui, sans-serif`;
    const textWidth = context.measureText(text).width;
    const start = left + textWidth > width ? left - 16 - textWidth : left;
    if (!taken.take(start - 2, middle - fontSize / 2 - 1, textWidth + 4, fontSize + 3)) continue;
    context.strokeText(text, start, middle);
    context.fillText(text, start, middle);
  }
}

/** Boxes on the screen that hold a name already. */
class TakenRoom {
  readonly #boxes: (readonly [number, number, number, number])[] = [];

  take(x: number, y: number, width: number, height: number): boolean {
    const isFree = this.#boxes.every(
      ([left, top, right, bottom]) => x > right || x + width < left || y > bottom || y + height < top,
    );
    if (isFree) this.#boxes.push([x, y, x + width, y + height]);
    return isFree;
  }
}
