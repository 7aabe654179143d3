import type { Position } from "../../geo/index.ts";

const degrees = 360;

/**
 * The meridian in the middle of a map of some routes, degrees east: opposite the one that the fewest routes cross, of
 * several the middle of their widest run. A map torn there shows an ocean whole that its cables cross, and for routes of
 * one region it is the meridian in the middle of them.
 *
 * Cost: O(positions × degrees a leg spans).
 */
export function centralMeridian(routes: Iterable<readonly Position[]>): number {
  const crossings = crossingsByDegree(routes);
  const fewest = Math.min(...crossings);
  const { start, length } = widestRun(crossings, (count) => count === fewest);
  // Degrees are counted from -180, so this one lies opposite to `start + length / 2`.
  const opposite = start + length / 2;
  return opposite >= degrees / 2 ? opposite - degrees : opposite;
}

/** How many routes cross each degree of longitude, counted from -180. */
function crossingsByDegree(routes: Iterable<readonly Position[]>): number[] {
  const crossings = new Array<number>(degrees).fill(0);
  for (const route of routes) for (const degree of degreesOf(route)) crossings[degree]!++;
  return crossings;
}

function degreesOf(route: readonly Position[]): Set<number> {
  const passed = new Set<number>();
  for (const [i, [lon]] of route.entries()) {
    const [west, east] = shorterSpan(route[i - 1]?.[0] ?? lon, lon);
    for (let degree = Math.floor(west); degree <= east; degree++) {
      passed.add((degree + degrees + degrees / 2) % degrees);
    }
  }
  return passed;
}

/** The ends of the way between two meridians that is at most half round the Earth, in order; may pass 180. */
function shorterSpan(a: number, b: number): readonly [number, number] {
  const [west, east] = a < b ? [a, b] : [b, a];
  return east - west > degrees / 2 ? [east, west + degrees] : [west, east];
}

/** The longest run of a circular list whose values all pass. */
function widestRun(values: readonly number[], passes: (value: number) => boolean) {
  const widest = { start: 0, length: 0 };
  const firstOut = values.findIndex((value) => !passes(value));
  // Begun outside any run, none is met in two parts.
  const origin = Math.max(firstOut, 0);
  let length = 0;
  for (let i = 0; i < values.length; i++) {
    const at = origin + i;
    length = passes(values[at % values.length]!) ? length + 1 : 0;
    if (length > widest.length) Object.assign(widest, { start: at - length + 1, length });
  }
  return widest;
}
