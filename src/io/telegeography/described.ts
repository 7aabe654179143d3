import { isObject } from "../isObject.ts";
import type { LandingMention, MapCable } from "./cableMap.ts";
import { lengthInKm, ownerNames, rfsDate } from "./figures.ts";
import { positionIn } from "./geometry.ts";
import { idIn, keysOf, type Node, textIn } from "./mapNode.ts";

/** A cable as a file of its own describes it. */
export interface Described extends Omit<MapCable, "routes"> {
  readonly keys: readonly string[];
}

/** Whether a file describes a cable. */
export function isDescription(value: unknown): boolean {
  return isObject(value) && "name" in value && ("owners" in value || "rfs" in value);
}

/** None, and a problem, where there is no id. */
export function describedOf(node: Node): Described[] {
  const id = idIn(node, "cable_id");
  const { value, place, problems } = node;
  if (id === undefined || !isObject(value)) return [];
  const rfs = rfsDate(textIn(node, "rfs") ?? String(value["rfs_year"] ?? ""));
  const lengthKm = lengthInKm(textIn(node, "length") ?? "");
  const list = value["landing_points"];
  const mentions = Array.isArray(list) ? list : undefined;
  return [
    {
      keys: keysOf(node, "cable_id"),
      id,
      name: textIn(node, "name") ?? id,
      owners: ownerNames(textIn(node, "owners") ?? ""),
      ...(lengthKm !== undefined && { lengthKm }),
      ...(rfs !== undefined && { rfs }),
      ...(typeof value["is_planned"] === "boolean" && { planned: value["is_planned"] }),
      ...(mentions !== undefined && {
        landings: mentions.flatMap((mention, i) =>
          mentionOf({ value: mention, place: `${place}: landing_points[${i}]`, problems }),
        ),
      }),
    },
  ];
}

function mentionOf(node: Node): LandingMention[] {
  const id = idIn(node, "landing_point_id");
  if (id === undefined) return [];
  const country = textIn(node, "country");
  const [lat, lon] = (textIn(node, "latlon") ?? "").split(",").map(Number);
  const position =
    lat === undefined || lon === undefined
      ? undefined
      : positionIn({ ...node, value: { type: "Point", coordinates: [lon, lat] } });
  return [
    {
      keys: keysOf(node, "landing_point_id"),
      id,
      name: textIn(node, "name") ?? id,
      ...(country !== undefined && { country }),
      ...(position !== undefined && { position }),
    },
  ];
}
