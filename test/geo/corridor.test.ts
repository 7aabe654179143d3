import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Corridor, distanceToRouteKm, type Position } from "../../src/geo/index.ts";
import { corridorContains, routeMeetsCorridor, routeMeetsDisc } from "./near.ts";
import { kmBetween, kmPerDegree, legs, path, positions, routes, sampled, turned } from "./positions.ts";

const corridors: fc.Arbitrary<Corridor> = fc
  .record({ from: positions, to: positions, widthKm: fc.double({ min: 0, max: 8000, noNaN: true }) })
  .filter(({ from, to }) => kmBetween(from, to) < 179 * kmPerDegree);

/** The distance of a route and a corridor's axis: each valley among samples of the route, down to its bottom. */
function kmToAxisByHand(route: readonly Position[], { from, to }: Corridor): number {
  const km = (point: Position) => distanceToRouteKm(point, [from, to]);
  return Math.min(...route.map(km), ...legs(route).map((leg) => kmOfLeg(leg, km)));
}

function kmOfLeg(leg: readonly Position[], km: (point: Position) => number): number {
  const points = sampled(leg, 48);
  const heights = points.map(km);
  const bottoms = heights.flatMap((height, i) => {
    const isValley = height <= (heights[i - 1] ?? height) && height <= (heights[i + 1] ?? height);
    return isValley ? bottom(points[i - 1] ?? points[i]!, points[i + 1] ?? points[i]!, km) : [];
  });
  return Math.min(...heights, ...bottoms);
}

function bottom(from: Position, to: Position, km: (point: Position) => number): number {
  let ends = [from, to];
  for (let step = 0; step < 16; step++) {
    const points = sampled(ends, 4);
    const best = points.reduce((low, point, i) => (km(point) < km(points[low]!) ? i : low), 0);
    ends = [points[Math.max(0, best - 1)]!, points[Math.min(4, best + 1)]!];
  }
  return Math.min(...ends.map(km));
}

describe("frozen", () => {
  test("a cable 30 km beside an anchor's way, and one it crosses", () => {
    const way = { from: [0, 0], to: [1, 0] } as const;
    const beside = path(0.5, 30 / kmPerDegree, 0.5, 1);
    expect(routeMeetsCorridor(beside, { ...way, widthKm: 60.01 })).toBe(true);
    expect(routeMeetsCorridor(beside, { ...way, widthKm: 59.99 })).toBe(false);
    expect(routeMeetsCorridor(path(0.5, -20, 0.5, 20), { ...way, widthKm: 0 })).toBe(true);
    expect(corridorContains({ ...way, widthKm: 60.01 }, [0.5, 30 / kmPerDegree])).toBe(true);
    expect(corridorContains({ ...way, widthKm: 59.99 }, [0.5, 30 / kmPerDegree])).toBe(false);
  });

  test("round at its ends, and no longer", () => {
    const way = { from: [0, 0], to: [1, 0], widthKm: 100 } as const;
    expect(corridorContains(way, [1 + 49 / kmPerDegree, 0])).toBe(true);
    expect(corridorContains(way, [1 + 51 / kmPerDegree, 0])).toBe(false);
    expect(routeMeetsCorridor(path(2, -5, 2, 5), way)).toBe(false);
  });

  test("over the antimeridian, and over the pole", () => {
    const suvaApia = path(178.44, -18.14, -171.76, -13.83);
    expect(routeMeetsCorridor(suvaApia, { from: [180, -25], to: [-179.9, -10], widthKm: 1 })).toBe(true);
    expect(routeMeetsCorridor(suvaApia, { from: [0, -25], to: [0, -10], widthKm: 1 })).toBe(false);
    expect(corridorContains({ from: [10, 80], to: [-170, 80], widthKm: 10 }, [77, 89.96])).toBe(true);
  });
});

test("the far side of the Earth: the antipodes of a crossing are no crossing", () => {
  expect(routeMeetsCorridor(path(180, -5, 180, 5), { from: [-5, 0], to: [5, 0], widthKm: 100 })).toBe(false);
});

test("an empty route meets nothing", () => {
  expect(routeMeetsCorridor([], { from: [0, 0], to: [1, 1], widthKm: 20_000 })).toBe(false);
});

test("agrees with looking everywhere on the route", () => {
  fc.assert(
    fc.property(routes, corridors, (route, corridor) => {
      const km = kmToAxisByHand(route, corridor);
      expect(routeMeetsCorridor(route, { ...corridor, widthKm: 2 * km + 0.01 })).toBe(true);
      if (km > 0.02) {
        expect(routeMeetsCorridor(route, { ...corridor, widthKm: 2 * km - 0.01 })).toBe(false);
      }
    }),
  );
});

test("either may be turned about, and the Earth turned", () => {
  fc.assert(
    fc.property(routes, corridors, fc.integer({ min: 0, max: 359 }), (route, corridor, east) => {
      fc.pre(Math.abs(kmToAxisByHand(route, corridor) - corridor.widthKm / 2) > 1e-2);
      const meets = routeMeetsCorridor(route, corridor);
      const { from, to, widthKm } = corridor;
      expect(routeMeetsCorridor(route.toReversed(), { from: to, to: from, widthKm })).toBe(meets);
      const [start, end] = turned([from, to], east);
      expect(routeMeetsCorridor(turned(route, east), { from: start!, to: end!, widthKm })).toBe(meets);
    }),
  );
});

test("a corridor that contains a point of the route meets the route", () => {
  fc.assert(
    fc.property(routes, corridors, (route, corridor) => {
      if (route.some((point) => corridorContains(corridor, point))) {
        expect(routeMeetsCorridor(route, corridor)).toBe(true);
      }
    }),
  );
});

test("of no length it is a disc", () => {
  fc.assert(
    fc.property(routes, positions, fc.double({ min: 0, max: 4000, noNaN: true }), (route, at, radiusKm) => {
      const corridor = { from: at, to: at, widthKm: 2 * radiusKm };
      expect(routeMeetsCorridor(route, corridor)).toBe(
        routeMeetsDisc(route, { lon: at[0], lat: at[1], radiusKm }),
      );
    }),
  );
});
