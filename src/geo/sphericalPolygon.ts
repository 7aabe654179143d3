import { CutsetError, type Problem } from "../errors.ts";
import { earthRadiusKm } from "../units.ts";
import { type Arc, angleToArc, arc, arcsCross, arcsOf } from "./arc.ts";
import { boundingCap } from "./boundingCap.ts";
import type { Position } from "./position.ts";
import { angle, cross, dot, unitVector, type Vector } from "./unitVector.ts";

/** An area of the sphere bounded by great-circle arcs; its boundary is part of it. */
export interface SphericalPolygon {
  /** Whether a point lies in the area. Cost: O(sides) near the polygon, O(1) away from it. */
  contains(point: Position): boolean;
  /** Whether any part of a route lies in the area. Cost: O(sides) for each leg near the polygon. */
  meets(route: readonly Position[]): boolean;
}

/** One millimetre, radians: far above rounding, far below any charted coordinate. */
const touching = 1e-6 / earthRadiusKm;

/** Radians, short of a hemisphere, beyond which there is no smaller side. */
const widestReach = (89 * Math.PI) / 180;

/**
 * The area within the rings, by the even-odd rule, so a ring inside another is a hole.
 *
 * Sides are great-circle arcs, the shorter way round: they bow away from the parallels of a flat map, and
 * pass the antimeridian and the poles like any other place. The interior is the smaller side, however the
 * rings wind. Points within 1 mm of the boundary are inside. Cost: O(400 corners).
 *
 * @param rings - as in a GeoJSON Polygon; repeating the first point of a ring to close it is optional
 * @throws {CutsetError} `ARGUMENT_INVALID` if there is no ring, a ring has fewer than 3 distinct points, or
 * the rings fill a hemisphere: those within 85° of some point never do
 */
export function sphericalPolygon(rings: readonly (readonly Position[])[]): SphericalPolygon {
  const corners = rings.map((ring) => ring.map(unitVector));
  refuseFlatRings(corners);
  const cap = boundingCap(corners.flat());
  if (cap.radius > widestReach) {
    throw new CutsetError(
      "ARGUMENT_INVALID",
      "sphericalPolygon: rings must fit in a hemisphere; split the area into smaller polygons",
    );
  }
  const sides = corners.flatMap((ring) => ring.map((corner, i) => arc(corner, ring[(i + 1) % ring.length]!)));
  // Any direction a quarter circle from the centre of the cap is outside.
  const outside = cross(cap.centre, Math.abs(cap.centre[2]) < 0.8 ? [0, 0, 1] : [1, 0, 0]);

  function contains(position: Position): boolean {
    const point = unitVector(position);
    if (angle(point, cap.centre) > cap.radius + touching) return false;
    return sides.some((side) => angleToArc(point, side) <= touching) || oddCrossings(point, outside, sides);
  }

  function touches(leg: Arc): boolean {
    if (angleToArc(cap.centre, leg) > cap.radius + touching) return false;
    return sides.some((side) => arcsCross(side, leg) || angleToArc(side.from, leg) <= touching);
  }

  return { contains, meets: (route) => route.some(contains) || arcsOf(route).some(touches) };
}

/**
 * Whether the way from a point to the `outside` crosses an odd number of sides.
 *
 * Ray casting, with the ray a great-circle arc. A side owns the ray's left and not its right, so that a ray
 * through a corner counts once where it crosses there and twice or never where it only touches.
 */
function oddCrossings(point: Vector, outside: Vector, sides: readonly Arc[]): boolean {
  const ray = cross(point, outside);
  let odd = false;
  for (const { from, to, normal } of sides) {
    const fromLeft = dot(ray, from) >= 0;
    const toLeft = dot(ray, to) >= 0;
    // Rings stay clear of the ray's far end, so its near end alone tells whether the side lies ahead.
    if (fromLeft !== toLeft && fromLeft === dot(normal, point) < 0) odd = !odd;
  }
  return odd;
}

function refuseFlatRings(rings: readonly (readonly Vector[])[]): void {
  const problems: Problem[] = rings.flatMap((ring, i) => {
    const distinct = distinctUpTo3(ring);
    const message = `ring must have at least 3 distinct points, got ${distinct}; list the corners of an area`;
    return distinct < 3 ? [{ path: `rings[${i}]`, message }] : [];
  });
  if (rings.length === 0) problems.push({ path: "rings", message: "must have at least 1 ring, got 0" });
  if (problems.length === 0) return;
  const { path, message } = problems[0]!;
  throw new CutsetError("ARGUMENT_INVALID", `sphericalPolygon: ${path}: ${message}`, problems);
}

function distinctUpTo3(points: readonly Vector[]): number {
  const found: Vector[] = [];
  for (const point of points) {
    if (found.length < 3 && found.every((other) => angle(point, other) > touching)) found.push(point);
  }
  return found.length;
}
