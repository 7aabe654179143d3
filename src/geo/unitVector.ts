import type { Position } from "./position.ts";

/** A point or direction in space, Earth centre at the origin, north pole on z, Greenwich on x. */
export type Vector = readonly [x: number, y: number, z: number];

const radiansPerDegree = Math.PI / 180;

/** The vector of length 1 from the centre of the Earth to a position. */
export function unitVector([lon, lat]: Position): Vector {
  const lambda = lon * radiansPerDegree;
  const phi = lat * radiansPerDegree;
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** The position on the Earth in the direction of a vector of any length but zero. */
export function positionUnder([x, y, z]: Vector): Position {
  return [Math.atan2(y, x) / radiansPerDegree, Math.atan2(z, Math.hypot(x, y)) / radiansPerDegree];
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function add(a: Vector, b: Vector): Vector {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

export function subtract(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

export function scaled(v: Vector, factor: number): Vector {
  return [v[0] * factor, v[1] * factor, v[2] * factor];
}

export function length(v: Vector): number {
  return Math.sqrt(dot(v, v));
}

/** The vector of length 1 in the same direction; the zero vector, which has none, stays as it is. */
export function normalized(v: Vector): Vector {
  const divisor = length(v) || 1;
  return [v[0] / divisor, v[1] / divisor, v[2] / divisor];
}

/**
 * The angle between two unit vectors, radians, 0…π.
 *
 * Exact to rounding for vectors that nearly agree or nearly oppose, where arccosine and arcsine are not.
 *
 * @see Kahan (2006), How Futile are Mindless Assessments of Roundoff in Floating-Point Computation?
 */
export function angle(a: Vector, b: Vector): number {
  return 2 * Math.atan2(length(subtract(a, b)), length(add(a, b)));
}
