import { geoPath } from "d3-geo";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Position } from "../../../src/geo/index.ts";
import { land, lines, mapProjection } from "../../../src/report/map/index.ts";

const box = { width: 800, height: 500, margin: 20 };

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -75, max: 75, noNaN: true }),
);
const routes = fc.array(fc.array(position, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });

test("shows every position of the study area, inside the margin", () => {
  fc.assert(
    fc.property(routes, (area) => {
      const projection = mapProjection(area, box);
      for (const [x, y] of area.flat().map((each) => projection([...each])!)) {
        expect(x).toBeGreaterThan(19.9);
        expect(x).toBeLessThan(780.1);
        expect(y).toBeGreaterThan(19.9);
        expect(y).toBeLessThan(480.1);
      }
    }),
  );
});

test("draws a route across the antimeridian in one piece where the map is of the Pacific", () => {
  const suvaToHawaii: Position[] = [
    [178.4, -18.1],
    [-157.9, 21.3],
  ];
  const path = geoPath(mapProjection([suvaToHawaii], box))(lines([suvaToHawaii]))!;
  expect(path.match(/M/g)).toHaveLength(1);
});

test("of one place shows its surroundings", () => {
  const projection = mapProjection([[[67, 24.8]]], box);
  const [x0] = projection([67, 24.8])!;
  const [x1] = projection([68, 24.8])!;
  expect(Math.abs(x0 - 400)).toBeLessThan(50);
  expect(x1 - x0).toBeLessThan(100);
});

test("of nothing is of the whole Earth", () => {
  const [[left, top], [right, bottom]] = geoPath(mapProjection([], box)).bounds({ type: "Sphere" });
  expect(left).toBeCloseTo(0, 6);
  expect(right).toBeCloseTo(800, 6);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(500);
});

test("the land is that of the Earth", () => {
  expect(land().coordinates.length).toBeGreaterThan(100);
});
