import { type Position, wrappedLon } from "../../geo/index.ts";
import type { RandomWords } from "../../random.ts";
import { checkRange } from "./checkRange.ts";

/** What lies between two parallels and two meridians, degrees; over the antimeridian where west is more than east. */
export interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

export const wholeEarth: Box = Object.freeze({ south: -90, west: -180, north: 90, east: 180 });

/** @throws {CutsetError} `ARGUMENT_INVALID` if a side is off the globe, or the north lies south of the south */
export function checkBox(caller: string, { south, west, north, east }: Box): void {
  checkRange(caller, "south", south, -90, 90);
  checkRange(caller, "north", north, south, 90);
  checkRange(caller, "west", west, -180, 180);
  checkRange(caller, "east", east, -180, 180);
}

/** From its western to its eastern side, degrees. */
export function widthDeg({ west, east }: Box): number {
  return west <= east ? east - west : east - west + 360;
}

/** A position in the box, any as likely as any other that covers as much of the Earth; takes two uniform numbers. */
export function randomPosition(box: Box, random: RandomWords): Position {
  const degree = Math.PI / 180;
  const lowest = Math.sin(box.south * degree);
  const highest = Math.sin(box.north * degree);
  // By Archimedes the area between two parallels is as the height between them.
  const height = lowest + random.nextUniform() * (highest - lowest);
  const lat = Math.asin(Math.min(1, Math.max(-1, height))) / degree;
  return [wrappedLon(box.west + random.nextUniform() * widthDeg(box)), lat];
}
