import type { Position } from "./position.ts";
import { add, angle, cross, dot, length, subtract, unitVector, type Vector } from "./unitVector.ts";

/** The shorter great-circle arc between two points of the sphere. */
export interface Arc {
  readonly from: Vector;
  readonly to: Vector;
  /** Across the plane of the arc, of any length; zero where the ends coincide or oppose and name no plane. */
  readonly normal: Vector;
}

/** Below this, 3 µm on the Earth, what is left of a normal is rounding. */
const shortestNormal = 1e-12;

export function arc(from: Vector, to: Vector): Arc {
  // Twice from × to, but without its loss of digits when the ends nearly coincide or oppose.
  const normal = cross(subtract(from, to), add(from, to));
  return { from, to, normal: length(normal) < shortestNormal ? [0, 0, 0] : normal };
}

/** The arcs from each position to the next; a route of one point is one arc of length 0. */
export function arcsOf(route: readonly Position[]): Arc[] {
  const points = route.map(unitVector);
  if (points.length === 1) return [arc(points[0]!, points[0]!)];
  return points.slice(1).map((to, i) => arc(points[i]!, to));
}

/** The shortest angle from a point to an arc, radians: across the track, else to the nearer end. */
export function angleToArc(point: Vector, { from, to, normal }: Arc): number {
  const footOnArc = dot(point, cross(normal, from)) > 0 && dot(point, cross(normal, to)) < 0;
  const toEnd = Math.min(angle(point, from), angle(point, to));
  if (!footOnArc) return toEnd;
  // Never more than to an end, which rounding would make it: a disc that holds the end must meet the arc.
  return Math.min(toEnd, Math.atan2(Math.abs(dot(point, normal)), length(cross(point, normal))));
}

/**
 * Whether two arcs cross at a point inside both; arcs that only touch, or share a plane, do not.
 *
 * Each must leave the ends of the other on opposite sides. The two must also turn opposite ways, which tells
 * a crossing from an arc that passes the antipode of the other.
 */
export function arcsCross(a: Arc, b: Arc): boolean {
  const turn = Math.sign(dot(a.normal, b.from));
  return (
    turn !== 0 &&
    Math.sign(dot(a.normal, b.to)) === -turn &&
    Math.sign(dot(b.normal, a.from)) === -turn &&
    Math.sign(dot(b.normal, a.to)) === turn
  );
}

/** The shortest angle between points of two arcs, radians: 0 where they cross, else from an end of one of them. */
export function angleBetweenArcs(a: Arc, b: Arc): number {
  if (arcsCross(a, b)) return 0;
  return Math.min(angleToArc(a.from, b), angleToArc(a.to, b), angleToArc(b.from, a), angleToArc(b.to, a));
}
