import fc from "fast-check";
import geodesic from "geographiclib-geodesic";
import { expect, test } from "vitest";
import { distanceKm } from "../../src/geo/index.ts";
import { earthRadiusKm } from "../../src/units.ts";
import { kmBetween, positions } from "./positions.ts";

const quarterCircle = (Math.PI / 2) * earthRadiusKm;

test("known arcs of the circle", () => {
  expect(distanceKm([0, 0], [90, 0])).toBeCloseTo(quarterCircle, 9);
  expect(distanceKm([17, -90], [-120, 90])).toBeCloseTo(2 * quarterCircle, 9);
  expect(distanceKm([20, 30], [-160, -30])).toBeCloseTo(2 * quarterCircle, 9);
  expect(distanceKm([0, 60], [180, 60])).toBeCloseTo((2 / 3) * quarterCircle, 9);
});

test("the antimeridian and the poles are places like any other", () => {
  expect(distanceKm([179.5, 0], [-179.5, 0])).toBeCloseTo(quarterCircle / 90, 9);
  expect(distanceKm([180, 12], [-180, 12])).toBeCloseTo(0, 9);
  expect(distanceKm([0, 90], [123, 90])).toBeCloseTo(0, 9);
});

test("a millimetre, and a millimetre short of the antipode, are told apart", () => {
  const millimetre = 1e-6;
  const degrees = millimetre / (quarterCircle / 90);
  expect(distanceKm([0, 0], [degrees, 0])).toBeCloseTo(millimetre, 12);
  expect(2 * quarterCircle - distanceKm([0, 0], [180 - degrees, 0])).toBeCloseTo(millimetre, 9);
});

test("agrees with GeographicLib on the same sphere to a millimetre", () => {
  fc.assert(
    fc.property(positions, positions, (a, b) => {
      expect(Math.abs(distanceKm(a, b) - kmBetween(a, b))).toBeLessThan(1e-6);
    }),
  );
});

test("is within 0.56 % of GeographicLib on the WGS 84 ellipsoid", () => {
  fc.assert(
    fc.property(positions, positions, (a, b) => {
      const onEllipsoid = geodesic.Geodesic.WGS84.Inverse(a[1], a[0], b[1], b[0]).s12! / 1000;
      expect(Math.abs(distanceKm(a, b) - onEllipsoid)).toBeLessThanOrEqual(0.00562 * onEllipsoid + 1e-9);
    }),
  );
});

test("is the same there and back, to the last bit", () => {
  fc.assert(fc.property(positions, positions, (a, b) => distanceKm(a, b) === distanceKm(b, a)));
});
