import { expect, test } from "vitest";
import { normalized, unitVector } from "../../src/geo/unitVector.ts";

test("axes: Greenwich on the equator, 90° east, the north pole", () => {
  expect(unitVector([0, 0]).map(Math.round)).toEqual([1, 0, 0]);
  expect(unitVector([90, 0]).map(Math.round)).toEqual([0, 1, 0]);
  expect(unitVector([45, 90]).map(Math.round)).toEqual([0, 0, 1]);
});

test("the zero vector has no direction to be normalized to", () => {
  expect(normalized([0, 0, 0])).toEqual([0, 0, 0]);
  expect(normalized([0, -3, 4])).toEqual([0, -0.6, 0.8]);
});
