import type { EdgeDocument } from "../../network/index.ts";
import { isObject } from "../isObject.ts";
import { cutAtAntimeridian, joinedLine, type Point } from "./lines.ts";

type Route = NonNullable<EdgeDocument["route"]>;

/** The line of an edge on a map, end to end, cut at the antimeridian. */
export function drawnLine(from: Point, to: Point, route: Route | undefined): Point[][] {
  const inner = (route ?? []).map(([lon, lat]): Point => [numberIn(lon), numberIn(lat)]);
  return cutAtAntimeridian([from, ...inner, to]);
}

/**
 * The route of a line on a map: what was `written` beside it, if the line is still the one that this makes, else the line
 * itself without its ends where those are at the sites. Whoever moved the line wants the line.
 */
export function drawnRoute(
  parts: readonly (readonly Point[])[],
  written: unknown,
  from: Point | undefined,
  to: Point | undefined,
): unknown {
  if (isRoute(written) && from !== undefined && to !== undefined) {
    if (JSON.stringify(drawnLine(from, to, written)) === JSON.stringify(parts)) return written;
  }
  const line = joinedLine(parts);
  const start = from !== undefined && same(line[0], from) ? 1 : 0;
  const end = to !== undefined && same(line.at(-1), to) ? 1 : 0;
  const route = line.slice(start, line.length - end);
  return route.length === 0 ? undefined : route;
}

function same(a: Point | undefined, b: Point): boolean {
  return a !== undefined && a[0] === b[0] && a[1] === b[1];
}

/** Whether a value is of the form of a route; what its numbers are is checked with the document. */
function isRoute(value: unknown): value is Route {
  const isNumber = (one: unknown) =>
    typeof one === "number" || (isObject(one) && typeof one["value"] === "number");
  return (
    Array.isArray(value) &&
    value.every((point) => Array.isArray(point) && point.length === 2 && point.every(isNumber))
  );
}

function numberIn(value: Route[number][number]): number {
  return typeof value === "number" ? value : value.value;
}
