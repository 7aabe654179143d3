import fc from "fast-check";
import { expect, test } from "vitest";
import { destination, distanceKm } from "../../src/geo/index.ts";
import { destination as byGeographicLib, kmBetween, positions } from "./positions.ts";

const kms = fc.integer({ min: 0, max: 20_000_000 }).map((metres) => metres / 1000);
const headings = fc.integer({ min: -720, max: 720 }).map((halves) => halves / 2);

test("is where GeographicLib arrives", () => {
  fc.assert(
    fc.property(positions, headings, kms, (start, heading, km) => {
      const end = destination(start, heading, km);
      expect(kmBetween(end, byGeographicLib(start, heading, km))).toBeLessThan(1e-5);
      expect(Math.abs(end[0])).toBeLessThanOrEqual(180);
      expect(distanceKm(start, end)).toBeCloseTo(km, 5);
    }),
  );
});

test("due east from near the antimeridian", () => {
  const [lon, lat] = destination([179.5, 0], 90, 111.195);
  expect(lon).toBeCloseTo(-179.5, 4);
  expect(lat).toBeCloseTo(0, 9);
});
