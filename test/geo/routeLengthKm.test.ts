import fc from "fast-check";
import { expect, test } from "vitest";
import { routeLengthKm } from "../../src/geo/index.ts";
import { kmPerDegree, path, routes, sampled } from "./positions.ts";

test("no leg, no length", () => {
  expect(routeLengthKm([])).toBe(0);
  expect(routeLengthKm([[178, -18]])).toBe(0);
});

test("round an octant: three quarter circles", () => {
  const octant = routeLengthKm(path(0, 0, 90, 0, 0, 90, 0, 0));
  expect(octant).toBeCloseTo(270 * kmPerDegree, 9);
});

test("points added on a route leave its length, and reversing it too", () => {
  fc.assert(
    fc.property(routes, (route) => {
      expect(routeLengthKm(sampled(route, 5))).toBeCloseTo(routeLengthKm(route), 6);
      expect(routeLengthKm(route.toReversed())).toBeCloseTo(routeLengthKm(route), 6);
    }),
  );
});
