import { earthRadiusKm } from "../units.ts";
import { type Arc, angleToArc, arc } from "./arc.ts";
import type { Position } from "./position.ts";
import {
  add,
  angle,
  cross,
  dot,
  length,
  normalized,
  positionUnder,
  scaled,
  subtract,
  unitVector,
  type Vector,
} from "./unitVector.ts";

/** The place on a route that is nearest to a point. */
export interface Foot {
  /** From the point to the place. */
  readonly distanceKm: number;
  /** From the start of the route to the place, along it. */
  readonly alongKm: number;
}

/** Places nearer than a millimetre to a point of the route are that point. */
const samePlaceKm = 1e-6;

/** A route that knows how far along it every point lies; legs are great-circle arcs, the shorter way round. */
export class MeasuredRoute {
  readonly points: readonly Position[];
  readonly lengthKm: number;
  private readonly legs: readonly Arc[];
  /** Of each point, from the start. */
  private readonly alongKm: readonly number[];

  /** @param points - at least two */
  constructor(points: readonly Position[]) {
    const vectors = points.map(unitVector);
    this.points = points;
    this.legs = vectors.slice(1).map((to, i) => arc(vectors[i]!, to));
    let sum = 0;
    this.alongKm = [0, ...this.legs.map(({ from, to }) => (sum += angle(from, to) * earthRadiusKm))];
    this.lengthKm = sum;
  }

  /**
   * The place nearest to a point; of several, the first.
   *
   * Cost: O(points of the route).
   *
   * @param fromKm - only legs that begin this far along or farther; `undefined` where none does
   * @param toKm - only legs that end this far along or nearer
   */
  nearestTo(point: Position, fromKm?: number, toKm?: number): Foot | undefined {
    const target = unitVector(point);
    let nearest = Number.POSITIVE_INFINITY;
    let at = -1;
    for (let i = 0; i < this.legs.length; i++) {
      if (fromKm !== undefined && this.alongKm[i]! < fromKm) continue;
      if (toKm !== undefined && this.alongKm[i + 1]! > toKm) break;
      const leg = this.legs[i]!;
      // No point of the leg is nearer than its start by more than its length; a chord is shorter than its arc.
      const legAngle = (this.alongKm[i + 1]! - this.alongKm[i]!) / earthRadiusKm;
      if (length(subtract(target, leg.from)) - legAngle > nearest) continue;
      const distance = angleToArc(target, leg);
      if (distance < nearest) {
        nearest = distance;
        at = i;
      }
    }
    if (at < 0) return undefined;
    const leg = this.legs[at]!;
    const alongKm = this.alongKm[at]! + angle(leg.from, footOnArc(target, leg)) * earthRadiusKm;
    return { distanceKm: nearest * earthRadiusKm, alongKm: Math.min(alongKm, this.lengthKm) };
  }

  /** The position so far along; before the start and past the end it is the start and the end. */
  at(alongKm: number): Position {
    const next = this.alongKm.findIndex((km) => km >= alongKm - samePlaceKm);
    if (next === -1) return this.points.at(-1)!;
    if (next === 0 || this.alongKm[next]! <= alongKm + samePlaceKm) return this.points[next]!;
    const { from, to } = this.legs[next - 1]!;
    const share = (alongKm - this.alongKm[next - 1]!) / (this.alongKm[next]! - this.alongKm[next - 1]!);
    return positionUnder(between(from, to, share));
  }

  /** The part of the route between two places, both included, in the direction of the route. */
  between(fromKm: number, toKm: number): Position[] {
    const inner = this.points.filter(
      (_, i) => this.alongKm[i]! > fromKm + samePlaceKm && this.alongKm[i]! < toKm - samePlaceKm,
    );
    return [this.at(fromKm), ...inner, this.at(toKm)];
  }
}

function footOnArc(point: Vector, { from, to, normal }: Arc): Vector {
  const onArc = dot(point, cross(normal, from)) > 0 && dot(point, cross(normal, to)) < 0;
  if (!onArc) return angle(point, from) <= angle(point, to) ? from : to;
  const across = normalized(normal);
  return normalized(subtract(point, scaled(across, dot(point, across))));
}

/** The point at a share of the arc: linear in the angle. */
function between(from: Vector, to: Vector, share: number): Vector {
  const whole = angle(from, to);
  const inPlane = normalized(subtract(to, scaled(from, dot(from, to))));
  return length(inPlane) === 0
    ? from
    : add(scaled(from, Math.cos(share * whole)), scaled(inPlane, Math.sin(share * whole)));
}
