import { expect, test } from "vitest";
import { centroid } from "../../src/geo/index.ts";

test("lies amid positions, across the antimeridian and at a pole too", () => {
  expect(centroid([[10, 50]])).toEqual([expect.closeTo(10, 9), expect.closeTo(50, 9)]);
  expect(
    centroid([
      [0, 0],
      [90, 0],
    ]),
  ).toEqual([expect.closeTo(45, 9), expect.closeTo(0, 9)]);
  expect(
    Math.abs(
      centroid([
        [179, 10],
        [-179, 10],
      ])[0],
    ),
  ).toBeCloseTo(180, 9);
  expect(
    centroid([
      [0, 80],
      [120, 80],
      [-120, 80],
    ])[1],
  ).toBeCloseTo(90, 6);
});

test("is the first of positions that balance", () => {
  expect(
    centroid([
      [0, 0],
      [180, 0],
    ]),
  ).toEqual([0, 0]);
});
