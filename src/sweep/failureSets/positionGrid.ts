import type { Position } from "../../geo/index.ts";
import { wrappedLon } from "../../geo/index.ts";
import { earthRadiusKm } from "../../units.ts";
import { type Box, checkBox, widthDeg } from "./box.ts";
import { checkRange } from "./checkRange.ts";

/** Positions spread over a box, row by row from the south, each row from the west. */
export interface PositionGrid {
  readonly size: number;
  readonly at: (index: number) => Position;
}

const kmPerDegree = (Math.PI / 180) * earthRadiusKm;

/** What is closer would be many more rows than charts tell apart. */
const shortestStepKm = 0.1;

/**
 * The centres of cells that divide a box and are about `stepKm` long and wide wherever they lie: towards the poles there
 * are fewer in a row.
 *
 * Every point of the box lies within about `stepKm` / √2 of one. Memory: O(rows).
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if the box or the step is none
 */
export function positionGrid(caller: string, box: Box, stepKm: number): PositionGrid {
  checkBox(caller, box);
  checkRange(caller, "stepKm", stepKm, shortestStepKm, 20_016);
  const { south, west, north } = box;
  const rows = Math.max(1, Math.ceil(((north - south) * kmPerDegree) / stepKm));
  const latOf = (row: number) => south + ((row + 0.5) * (north - south)) / rows;
  const starts = new Float64Array(rows + 1);
  for (let row = 0; row < rows; row++) {
    const widthKm = widthDeg(box) * kmPerDegree * Math.cos((latOf(row) * Math.PI) / 180);
    starts[row + 1] = starts[row]! + Math.max(1, Math.ceil(widthKm / stepKm));
  }
  return {
    size: starts[rows]!,
    at: (index) => {
      const row = rowOf(starts, index);
      const columns = starts[row + 1]! - starts[row]!;
      const lon = west + ((index - starts[row]! + 0.5) * widthDeg(box)) / columns;
      return [wrappedLon(lon), latOf(row)];
    },
  };
}

/** The last row that starts no later than an index. */
function rowOf(starts: Float64Array, index: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= index) low = middle;
    else high = middle;
  }
  return low;
}
