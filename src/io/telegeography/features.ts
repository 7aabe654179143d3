import type { Position } from "../../geo/index.ts";
import { isObject } from "../isObject.ts";
import type { MapLanding } from "./cableMap.ts";
import { positionIn, routesIn } from "./geometry.ts";
import { idIn, keysOf, type Node, textIn } from "./mapNode.ts";

/** A cable, or a part of one, as a collection of routes draws it. */
export interface Drawn {
  readonly keys: readonly string[];
  readonly id: string;
  readonly name: string;
  readonly routes: readonly (readonly Position[])[];
}

/** A landing point, and what it goes by. */
export interface Marked extends MapLanding {
  readonly keys: readonly string[];
}

/** The type of a GeoJSON feature's geometry. */
export function geometryType(feature: unknown): unknown {
  const geometry = isObject(feature) ? feature["geometry"] : undefined;
  return isObject(geometry) ? geometry["type"] : undefined;
}

/** None, and a problem, where there is no id or position. */
export function landingOf(feature: Node): Marked[] {
  const { properties, geometry } = featureParts(feature);
  const id = idIn(properties, "landing_point_id");
  const position = positionIn(geometry);
  if (id === undefined || position === undefined) return [];
  const country = textIn(properties, "country");
  return [
    {
      keys: keysOf(properties, "landing_point_id"),
      id,
      name: textIn(properties, "name") ?? id,
      ...(country !== undefined && { country }),
      position,
    },
  ];
}

/** None, and a problem, where there is no id. */
export function drawnOf(feature: Node): Drawn[] {
  const { properties, geometry } = featureParts(feature);
  const id = idIn(properties, "cable_id");
  const routes = routesIn(geometry);
  if (id === undefined) return [];
  return [{ keys: keysOf(properties, "cable_id"), id, name: textIn(properties, "name") ?? id, routes }];
}

function featureParts({ value, place, problems }: Node): { properties: Node; geometry: Node } {
  const part = (key: string): Node => ({
    value: isObject(value) ? value[key] : undefined,
    place: `${place}.${key}`,
    problems,
  });
  return { properties: part("properties"), geometry: part("geometry") };
}
