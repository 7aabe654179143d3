import fc from "fast-check";
import { expect, test } from "vitest";
import { distanceKm, distanceToRouteKm } from "../../src/geo/index.ts";
import { kmPerDegree, kmToRouteByHand, path, positions, routes, turned } from "./positions.ts";

const equator = path(-10, 0, 10, 0);

test("across the track where the foot is on the leg, to the nearer end where not", () => {
  expect(distanceToRouteKm([3, 5], equator)).toBeCloseTo(5 * kmPerDegree, 9);
  expect(distanceToRouteKm([14, 0], equator)).toBeCloseTo(4 * kmPerDegree, 9);
  expect(distanceToRouteKm([-100, 0], equator)).toBeCloseTo(90 * kmPerDegree, 9);
});

test("the far side of the leg's circle is not on the leg", () => {
  expect(distanceToRouteKm([180, 0], equator)).toBeCloseTo(170 * kmPerDegree, 9);
  expect(distanceToRouteKm([0, 90], equator)).toBeCloseTo(90 * kmPerDegree, 9);
});

test("a leg between points of a parallel bows towards the pole", () => {
  const acrossThePole = path(0, 80, 180, 80);
  expect(distanceToRouteKm([90, 90], acrossThePole)).toBeCloseTo(0, 9);
});

test("an empty route is infinitely far, a route of one point as far as the point", () => {
  expect(distanceToRouteKm([0, 0], [])).toBe(Number.POSITIVE_INFINITY);
  fc.assert(fc.property(positions, positions, (a, b) => distanceToRouteKm(a, [b]) === distanceKm(a, b)));
});

test("of a leg that names no great circle only the ends count", () => {
  const sameMeridianTwice = path(180, 10, -180, 10);
  const antipodes = path(0, 0, 180, 0);
  expect(distanceToRouteKm([0, 10], sameMeridianTwice)).toBeCloseTo(160 * kmPerDegree, 9);
  expect(distanceToRouteKm([30, 0], antipodes)).toBeCloseTo(30 * kmPerDegree, 9);
});

test("agrees with looking everywhere on the route, to a metre", () => {
  fc.assert(
    fc.property(positions, routes, (point, route) => {
      expect(Math.abs(distanceToRouteKm(point, route) - kmToRouteByHand(point, route))).toBeLessThan(1e-3);
    }),
  );
});

test("turning the Earth or reversing the route changes nothing", () => {
  fc.assert(
    fc.property(positions, routes, fc.integer({ min: 0, max: 359 }), (point, route, east) => {
      const km = distanceToRouteKm(point, route);
      expect(distanceToRouteKm(turned([point], east)[0]!, turned(route, east))).toBeCloseTo(km, 6);
      expect(distanceToRouteKm(point, route.toReversed())).toBeCloseTo(km, 6);
    }),
  );
});
