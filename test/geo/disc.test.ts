import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Disc } from "../../src/geo/index.ts";
import { discContains, routeMeetsDisc } from "./near.ts";
import { kmPerDegree, kmToRouteByHand, path, positions, routes } from "./positions.ts";

const discs: fc.Arbitrary<Disc> = fc
  .tuple(positions, fc.double({ min: 0, max: 8000, noNaN: true }))
  .map(([[lon, lat], radiusKm]) => ({ lat, lon, radiusKm }));

describe("frozen", () => {
  test("a centre 30 km off the middle of a 2,000 km leg", () => {
    const far = 2000 / kmPerDegree;
    const leg = path(0, 0, far, 0);
    const centre = { lon: far / 2, lat: 30 / kmPerDegree };
    expect(routeMeetsDisc(leg, { ...centre, radiusKm: 30.001 })).toBe(true);
    expect(routeMeetsDisc(leg, { ...centre, radiusKm: 29.999 })).toBe(false);
  });

  test("Suva to Apia, across 180°", () => {
    const suvaApia = path(178.44, -18.14, -171.76, -13.83);
    expect(routeMeetsDisc(suvaApia, { lat: -17, lon: 180, radiusKm: 60 })).toBe(true);
    expect(routeMeetsDisc(suvaApia, { lat: -17, lon: -180, radiusKm: 60 })).toBe(true);
    expect(routeMeetsDisc(suvaApia, { lat: -16, lon: 0, radiusKm: 5000 })).toBe(false);
  });

  test("the north pole: reached by a leg over it, not by one along the 85th parallel", () => {
    const pole = { lat: 90, lon: 0, radiusKm: 500 };
    const over = path(20, 70, -160, 75);
    const along = path(20, 85, 40, 85);
    expect(routeMeetsDisc(over, pole)).toBe(true);
    expect(routeMeetsDisc(along, pole)).toBe(false);
    expect(discContains(pole, [77, 85.6])).toBe(true);
    expect(discContains(pole, [77, 85.4])).toBe(false);
  });
});

test("regression: a disc of radius 0 on the end of a leg that rounds to just beyond it", () => {
  const leg = path(0, -89.99, -180, 0);
  expect(routeMeetsDisc(leg, { lat: -1.43e-322, lon: -180, radiusKm: 0 })).toBe(true);
});

test("the rim belongs to the disc; a radius of 0 is its centre", () => {
  expect(discContains({ lat: 9, lon: 179, radiusKm: 0 }, [179, 9])).toBe(true);
  expect(routeMeetsDisc([[179, 9]], { lat: 9, lon: 179, radiusKm: 0 })).toBe(true);
});

test("law: a disc of no radius holds its centre", () => {
  fc.assert(
    fc.property(positions, ([lon, lat]) => {
      expect(discContains({ lon, lat, radiusKm: 0 }, [lon, lat])).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test("an empty route meets nothing", () => {
  expect(routeMeetsDisc([], { lat: 0, lon: 0, radiusKm: 30_000 })).toBe(false);
});

test("agrees with looking everywhere on the route", () => {
  fc.assert(
    fc.property(routes, discs, (route, disc) => {
      const km = kmToRouteByHand([disc.lon, disc.lat], route);
      fc.pre(Math.abs(km - disc.radiusKm) > 1e-3);
      expect(routeMeetsDisc(route, disc)).toBe(km < disc.radiusKm);
    }),
  );
});

test("a disc that contains a point of the route meets the route", () => {
  fc.assert(
    fc.property(routes, discs, (route, disc) => {
      if (route.some((point) => discContains(disc, point))) expect(routeMeetsDisc(route, disc)).toBe(true);
    }),
  );
});
