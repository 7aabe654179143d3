import fc from "fast-check";
import { expect, test } from "vitest";
import { distanceKm } from "../../../src/geo/index.ts";
import { type Box, widthDeg } from "../../../src/sweep/failureSets/box.ts";
import { positionGrid } from "../../../src/sweep/failureSets/positionGrid.ts";
import { wholeEarth } from "../../../src/sweep/index.ts";
import { errorOf } from "../../problems.ts";
import { boxes } from "./arbitraries.ts";

const gridOf = (box: Box, stepKm: number) => positionGrid("gridOf", box, stepKm);

function positionsOf(box: Box, stepKm: number) {
  const { size, at } = gridOf(box, stepKm);
  return Array.from({ length: size }, (_, index) => at(index));
}

test("one cell is its centre, over the antimeridian too", () => {
  expect(positionsOf({ south: 0, west: 179, north: 1, east: -178 }, 500)).toEqual([[-179.5, 0.5]]);
  expect(positionsOf({ south: 7, west: 5, north: 7, east: 5 }, 1)).toEqual([[5, 7]]);
});

test("rows from the south, each from the west, with fewer towards the pole", () => {
  const positions = positionsOf({ south: 60, west: 0, north: 90, east: 90 }, 1112);
  const rows = [...new Set(positions.map(([, lat]) => lat))];
  expect(rows).toEqual([65, 75, 85]);
  expect(rows.map((row) => positions.filter(([, lat]) => lat === row).length)).toEqual([4, 3, 1]);
  expect(positions.slice(0, 4).map(([lon]) => lon)).toEqual([11.25, 33.75, 56.25, 78.75]);
});

test("the whole Earth takes about its area over that of a step squared", () => {
  expect(gridOf(wholeEarth, 100).size).toBeCloseTo(510_065_000 / 100 ** 2, -3);
});

test("law: all are in the box, and no point of it is far from one", () => {
  const inner = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }));
  fc.assert(
    fc.property(boxes, fc.constantFrom(300, 700, 2000), inner, (box, stepKm, [up, along]) => {
      const positions = positionsOf(box, stepKm);
      for (const [lon, lat] of positions) {
        expect(lat >= box.south && lat <= box.north && Math.abs(lon) <= 180).toBe(true);
        expect((lon - box.west + 720) % 360).toBeLessThanOrEqual(widthDeg(box));
      }
      const lat = box.south + (up / 1000) * (box.north - box.south);
      const lon = box.west + (along / 1000) * widthDeg(box);
      const nearest = Math.min(...positions.map((position) => distanceKm(position, [lon, lat])));
      // Rows are a little wider on the side of the equator than at their middle.
      expect(nearest).toBeLessThanOrEqual(0.8 * stepKm);
    }),
  );
});

test("boxes and steps that are none are refused", () => {
  const box = { south: 0, west: 0, north: 10, east: 10 };
  const message = (wrong: object, stepKm = 100) =>
    errorOf("ARGUMENT_INVALID", () => gridOf({ ...box, ...wrong }, stepKm)).message;
  expect(message({ south: 20 })).toBe("gridOf: north must be a number from 20 to 90, got 10");
  expect(message({ west: -181 })).toBe("gridOf: west must be a number from -180 to 180, got -181");
  expect(message({ east: Number.NaN })).toBe("gridOf: east must be a number from -180 to 180, got NaN");
  expect(message({}, 0)).toBe("gridOf: stepKm must be a number from 0.1 to 20016, got 0");
});
