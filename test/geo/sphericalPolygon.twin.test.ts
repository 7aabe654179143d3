import fc from "fast-check";
import { expect, test } from "vitest";
import { distanceToRouteKm, type Position, sphericalPolygon } from "../../src/geo/index.ts";
import {
  destination,
  kmBetween,
  kmPerDegree,
  legs,
  positions,
  routes,
  sampled,
  sphere,
  turned,
} from "./positions.ts";

interface Shape {
  readonly centre: Position;
  readonly rings: readonly Position[][];
}

const bearings = fc.double({ min: 0, max: 359, noNaN: true });
const shares = fc.double({ min: 0.1, max: 1, noNaN: true });

const spots = fc.uniqueArray(fc.tuple(bearings, shares), {
  minLength: 3,
  maxLength: 7,
  selector: ([bearing]) => Math.round(bearing),
});

/** One or two rings drawn round a place anywhere, in any order of corners, so sides cross as they like. */
const shapes: fc.Arbitrary<Shape> = fc
  .tuple(positions, fc.constantFrom(0.5, 20, 84), fc.array(spots, { minLength: 1, maxLength: 2 }))
  .map(([centre, reach, drawn]) => ({
    centre,
    rings: drawn.map((ring) =>
      ring.map(([bearing, share]) => destination(centre, bearing, share * reach * kmPerDegree)),
    ),
  }));

/** A shape with a point or route that has a fair chance of lying in it, as well as any other. */
const shapesAndPoints = shapes.chain((shape) => fc.tuple(fc.constant(shape), nearOrAnywhere(shape)));
const shapesAndRoutes = shapes.chain((shape) =>
  fc.tuple(
    fc.constant(shape),
    fc.oneof(routes, fc.array(nearOrAnywhere(shape), { minLength: 1, maxLength: 3 }).filter(isRoute)),
  ),
);

function nearOrAnywhere({ centre, rings }: Shape): fc.Arbitrary<Position> {
  const reach = kmBetween(centre, rings[0]![0]!);
  const near = fc
    .tuple(bearings, fc.double({ min: 0, max: 2, noNaN: true }))
    .map(([bearing, share]) => destination(centre, bearing, share * reach));
  return fc.oneof({ weight: 4, arbitrary: near }, { weight: 1, arbitrary: positions });
}

function isRoute(route: readonly Position[]): boolean {
  return legs(route).every(([a, b]) => kmBetween(a, b) < 179 * kmPerDegree);
}

const closed = (ring: readonly Position[]) => [...ring, ring[0]!];

/** By walking round: seen from inside, the corners of a ring pass through every bearing an odd number of times. */
function containsByHand({ centre, rings }: Shape, point: Position): boolean {
  if (kmBetween(centre, point) > 90 * kmPerDegree) return false;
  let turn = 0;
  for (const [a, b] of rings.flatMap((ring) => legs(closed(ring)))) {
    const change = bearing(point, b) - bearing(point, a);
    turn += change - 360 * Math.round(change / 360);
  }
  return Math.abs(Math.round(turn / 360)) % 2 === 1;
}

function bearing(from: Position, to: Position): number {
  return sphere.Inverse(from[1], from[0], to[1], to[0]).azi1!;
}

function kmToBoundary({ rings }: Shape, point: Position): number {
  return Math.min(...rings.map((ring) => distanceToRouteKm(point, closed(ring))));
}

test("contains: agrees with walking round the boundary", () => {
  fc.assert(
    fc.property(shapesAndPoints, ([shape, point]) => {
      fc.pre(kmToBoundary(shape, point) > 0.01);
      expect(sphericalPolygon(shape.rings).contains(point)).toBe(containsByHand(shape, point));
    }),
  );
});

test("contains: corners, and points along the sides", () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const polygon = sphericalPolygon(shape.rings);
      for (const ring of shape.rings) expect(sampled(closed(ring), 5).every(polygon.contains)).toBe(true);
    }),
  );
});

test("meets: agrees with looking at many points of the route, but for gaps between them", () => {
  fc.assert(
    fc.property(shapesAndRoutes, ([shape, route]) => {
      const samples = [...route, ...sampled(route, 60)];
      const seen = samples.some((point) => containsByHand(shape, point));
      const meets = sphericalPolygon(shape.rings).meets(route);
      if (seen) expect(meets).toBe(true);
      else if (meets) {
        const gap = Math.max(...legs(route).map(([a, b]) => kmBetween(a, b) / 60));
        expect(Math.min(...samples.map((point) => kmToBoundary(shape, point)))).toBeLessThan(gap);
      }
    }),
  );
});

test("meets: turning the Earth, reversing route or rings, closing rings changes nothing", () => {
  fc.assert(
    fc.property(shapesAndRoutes, fc.integer({ min: 0, max: 359 }), ([{ rings }, route], east) => {
      const meets = sphericalPolygon(rings).meets(route);
      expect(sphericalPolygon(rings).meets(route.toReversed())).toBe(meets);
      expect(sphericalPolygon(rings.map((ring) => ring.toReversed())).meets(route)).toBe(meets);
      expect(sphericalPolygon(rings.map(closed)).meets(route)).toBe(meets);
      expect(sphericalPolygon(rings.toReversed()).meets(route)).toBe(meets);
      expect(sphericalPolygon(rings.map((ring) => turned(ring, east))).meets(turned(route, east))).toBe(
        meets,
      );
    }),
  );
});
