import fc from "fast-check";
import { expect, test } from "vitest";
import { boundingCap } from "../../src/geo/boundingCap.ts";
import { angle, unitVector } from "../../src/geo/unitVector.ts";
import { destination, kmPerDegree, positions } from "./positions.ts";

const degrees = Math.PI / 180;

test("the equator fills a hemisphere, whichever way its points balance", () => {
  const ring = (count: number) =>
    Array.from({ length: count }, (_, i) => unitVector([(360 * i) / count - 180, 0]));
  for (const count of [2, 3, 4, 7]) expect(boundingCap(ring(count)).radius).toBeGreaterThan(89.9 * degrees);
});

test("a crowd on one side does not pull the cap off the others", () => {
  const crowd = Array.from({ length: 500 }, (_, i) => unitVector([-80, i / 500]));
  const { centre, radius } = boundingCap([...crowd, unitVector([80, 0])]);
  expect(radius).toBeLessThan(81 * degrees);
  expect(angle(centre, unitVector([0, 0]))).toBeLessThan(degrees);
});

test("holds every point, and points within 85° of some centre within 89°", () => {
  const spots = fc.tuple(
    fc.double({ min: 0, max: 360, noNaN: true }),
    fc.double({ min: 0, max: 85, noNaN: true }),
  );
  fc.assert(
    fc.property(positions, fc.array(spots, { minLength: 1, maxLength: 20 }), (middle, drawn) => {
      const points = drawn.map(([bearing, reach]) =>
        unitVector(destination(middle, bearing, reach * kmPerDegree)),
      );
      const { centre, radius } = boundingCap(points);
      for (const point of points) expect(angle(centre, point)).toBeLessThanOrEqual(radius);
      expect(radius).toBeLessThan(89 * degrees);
    }),
  );
});
