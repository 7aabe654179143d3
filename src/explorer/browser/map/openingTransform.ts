import { type ZoomTransform, zoomIdentity } from "d3-zoom";
import type { MapGeometry } from "./mapGeometry.ts";

/** Share of the sites on each side that may lie beyond the edge of the opening view. */
const outlying = 0.04;

/** Free space round those that must be in sight, as a share of their extent. */
const padding = 0.15;

/** A network is not opened closer than this. */
const closest = 6;

/** Shows where most of a network is: a few far ends would else leave it small in the middle. */
export function openingTransform({ sitePoints, width, height }: MapGeometry): ZoomTransform {
  const [left, right] = middleRange(sitePoints.map(([x]) => x));
  const [top, bottom] = middleRange(sitePoints.map(([, y]) => y));
  const fill = 1 + 2 * padding;
  const k = Math.min(closest, width / (fill * (right - left)), height / (fill * (bottom - top)));
  if (!(k > 1)) return zoomIdentity;
  const within = (start: number, size: number) => Math.min(0, Math.max(start, size - k * size));
  const x = within(width / 2 - (k * (left + right)) / 2, width);
  const y = within(height / 2 - (k * (top + bottom)) / 2, height);
  return zoomIdentity.translate(x, y).scale(k);
}

function middleRange(values: readonly number[]): readonly [number, number] {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const cut = Math.floor(outlying * sorted.length);
  return [sorted[cut] ?? 0, sorted[sorted.length - 1 - cut] ?? 0];
}
