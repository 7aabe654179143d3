import fc from "fast-check";
import { expect, test } from "vitest";
import { distanceKm, distanceToRouteKm, MeasuredRoute, routeLengthKm } from "../../src/geo/index.ts";
import { kmPerDegree, path, positions, routes } from "./positions.ts";

const equator = new MeasuredRoute(path(-10, 0, 0, 0, 10, 0));
const longRoutes = routes.filter((route) => route.length >= 2 && routeLengthKm(route) > 1);

test("the foot lies across the track, or at the nearer end", () => {
  const foot = equator.nearestTo([3, 5])!;
  expect(foot.distanceKm).toBeCloseTo(5 * kmPerDegree, 9);
  expect(foot.alongKm).toBeCloseTo(13 * kmPerDegree, 9);
  expect(equator.nearestTo([14, 0])!.alongKm).toBeCloseTo(20 * kmPerDegree, 9);
  expect(equator.nearestTo([-100, 0])!.alongKm).toBe(0);
});

test("only the legs asked for are looked at", () => {
  expect(equator.nearestTo([-5, 0], 9 * kmPerDegree)!.alongKm).toBeCloseTo(10 * kmPerDegree, 9);
  expect(equator.nearestTo([5, 0], 0, 11 * kmPerDegree)!.alongKm).toBeCloseTo(10 * kmPerDegree, 9);
  expect(equator.nearestTo([5, 0], 15 * kmPerDegree)).toBeUndefined();
});

test("points of the route come back as they were given", () => {
  expect(equator.at(10 * kmPerDegree)).toBe(equator.points[1]);
  expect(equator.at(-1)).toBe(equator.points[0]);
  expect(equator.at(1e5)).toBe(equator.points[2]);
  const [from, middle, to] = equator.between(5 * kmPerDegree, 15 * kmPerDegree);
  expect(from![0]).toBeCloseTo(-5, 9);
  expect(middle).toBe(equator.points[1]);
  expect(to![0]).toBeCloseTo(5, 9);
});

test("across ±180° a route is one", () => {
  const route = new MeasuredRoute(path(179, 0, -179, 0));
  expect(route.lengthKm).toBeCloseTo(2 * kmPerDegree, 9);
  expect(Math.abs(route.at(kmPerDegree)[0])).toBeCloseTo(180, 9);
});

test("the foot is as far as the route, and lies on it", () => {
  fc.assert(
    fc.property(positions, longRoutes, (point, route) => {
      const measured = new MeasuredRoute(route);
      const { distanceKm: km, alongKm } = measured.nearestTo(point)!;
      expect(km).toBeCloseTo(distanceToRouteKm(point, route), 6);
      expect(distanceKm(point, measured.at(alongKm))).toBeCloseTo(km, 3);
    }),
  );
});

test("a route cut anywhere is as long as before", () => {
  fc.assert(
    fc.property(longRoutes, fc.double({ min: 0, max: 1, noNaN: true }), (route, share) => {
      const measured = new MeasuredRoute(route);
      const cut = share * measured.lengthKm;
      const parts = [measured.between(0, cut), measured.between(cut, measured.lengthKm)];
      expect(measured.lengthKm).toBeCloseTo(routeLengthKm(route), 6);
      expect(routeLengthKm(parts[0]!)).toBeCloseTo(cut, 3);
      expect(parts.map(routeLengthKm).reduce((a, b) => a + b)).toBeCloseTo(measured.lengthKm, 3);
    }),
  );
});
