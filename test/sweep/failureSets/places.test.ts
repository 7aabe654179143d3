import { describe, expect, test } from "vitest";
import { type CorridorFailure, type DiscFailure, parseFailure } from "../../../src/failure/index.ts";
import { distanceKm, distanceToRouteKm, type Position } from "../../../src/geo/index.ts";
import {
  corridorsOver,
  discsOver,
  type FailureSet,
  randomCorridors,
  randomDiscs,
} from "../../../src/sweep/index.ts";
import { errorOf } from "../../problems.ts";
import { allOf } from "./allOf.ts";

const box = { south: 20, west: 55, north: 26, east: 61 };

const discsIn = (set: FailureSet) => allOf(set).map(([ref]) => parseFailure(ref!)[0] as DiscFailure);
const corridorsIn = (set: FailureSet) => allOf(set).map(([ref]) => parseFailure(ref!)[0] as CorridorFailure);

describe("moved over an area", () => {
  test("discs, one at each place", () => {
    const set = discsOver({ box, stepKm: 400, radiusKm: 300 });
    expect(allOf(set)).toEqual([
      ["disc:21.5,56.5,300"],
      ["disc:21.5,59.5,300"],
      ["disc:24.5,56.5,300"],
      ["disc:24.5,59.5,300"],
    ]);
    expect(set.elements).toEqual([]);
  });

  test("corridors, with each heading at each place", () => {
    const set = corridorsOver({ box, stepKm: 400, lengthKm: 60, widthKm: 2, headingsDeg: [0, 45, 90] });
    expect(set.size).toBe(12);
    const corridors = corridorsIn(set);
    for (const { from, to, widthKm } of corridors) {
      expect(distanceKm(from, to)).toBeCloseTo(60, 2);
      expect(widthKm).toBe(2);
    }
    const [north, , east] = corridors;
    expect(north!.from[0]).toBeCloseTo(north!.to[0], 9);
    expect(north!.to[1]).toBeGreaterThan(north!.from[1]);
    expect(east!.from[1]).toBeCloseTo(east!.to[1], 2);
    expect(distanceToRouteKm([56.5, 21.5], [east!.from, east!.to])).toBeLessThan(0.01);
  });

  test("a thousand million places take no memory to speak of", () => {
    const { size, at } = discsOver({ stepKm: 0.7, radiusKm: 1 });
    expect(size).toBeGreaterThan(1e9);
    expect(at(size - 1)[0]).toMatch(/^disc:89\.99/);
  });
});

// Seeds are fixed, so the bounds, of five standard deviations, always hold or never do.
describe("at random", () => {
  const scenarios = 8000;

  test("centres are uniform on the sphere, over the antimeridian too", () => {
    const around = { south: -30, west: 150, north: 60, east: -120 };
    const discs = discsIn(randomDiscs({ box: around, radiusKm: 10, scenarios, seed: "uniform" }));
    // The parallel that halves the area between 30° south and 60° north, by Archimedes.
    const middle = (Math.asin((Math.sin(Math.PI / 3) - 0.5) / 2) * 180) / Math.PI;
    const isEast = ({ lon }: DiscFailure) => lon > -165 && lon < 0;
    const counts = [0, 0, 0, 0];
    for (const disc of discs) {
      expect(disc.lat >= -30 && disc.lat <= 60 && (disc.lon >= 150 || disc.lon <= -120)).toBe(true);
      counts[(disc.lat > middle ? 2 : 0) + (isEast(disc) ? 1 : 0)]! += 1;
    }
    expectEven(counts);
  });

  test("over the whole Earth there are as many in the tropics as their area says", () => {
    const discs = discsIn(randomDiscs({ radiusKm: 10, scenarios, seed: 1 }));
    const inTropics = discs.filter(({ lat }) => Math.abs(lat) < 30).length;
    expectEven([inTropics, scenarios - inTropics]);
  });

  test("corridors are as long as they should be and head anywhere", () => {
    const corridors = corridorsIn(randomCorridors({ box, lengthKm: 40, widthKm: 1, scenarios, seed: "way" }));
    const counts = [0, 0, 0, 0];
    for (const { from, to } of corridors) {
      expect(distanceKm(from, to)).toBeCloseTo(40, 1);
      counts[(north(from, to) ? 2 : 0) + (to[0] > from[0] ? 1 : 0)]! += 1;
    }
    expectEven(counts);
  });

  test("another seed draws others", () => {
    const options = { radiusKm: 10, scenarios: 20 };
    expect(allOf(randomDiscs({ ...options, seed: 1 }))).not.toEqual(
      allOf(randomDiscs({ ...options, seed: 2 })),
    );
  });

  function north(from: Position, to: Position): boolean {
    return to[1] > from[1];
  }

  function expectEven(counts: readonly number[]): void {
    const share = 1 / counts.length;
    const deviation = Math.sqrt(scenarios * share * (1 - share));
    for (const count of counts) expect(Math.abs(count - scenarios * share)).toBeLessThan(5 * deviation);
  }
});

test("sizes out of range are refused by the name of the set", () => {
  const message = (make: () => FailureSet) => errorOf("ARGUMENT_INVALID", make).message;
  const random = { scenarios: 1, seed: 1 };
  expect(message(() => discsOver({ stepKm: 10, radiusKm: -1 }))).toMatch(/^discsOver: radiusKm must be/);
  expect(message(() => randomDiscs({ radiusKm: 1, scenarios: -1, seed: 1 }))).toMatch(
    /^randomDiscs: scenarios/,
  );
  expect(message(() => randomCorridors({ lengthKm: 20_001, widthKm: 1, ...random }))).toMatch(
    /^randomCorridors: lengthKm must be a number from 0 to 20000/,
  );
  expect(message(() => randomCorridors({ lengthKm: 1, widthKm: Number.NaN, ...random }))).toMatch(/widthKm/);
  const corridors = { stepKm: 10, lengthKm: 1, widthKm: 1 };
  expect(message(() => corridorsOver({ ...corridors, headingsDeg: [Number.NaN] }))).toBe(
    "corridorsOver: headingsDeg must be finite numbers, got NaN",
  );
});
