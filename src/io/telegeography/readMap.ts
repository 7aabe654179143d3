import { CutsetError, inputError, type Problem } from "../../errors.ts";
import type { Position } from "../../geo/index.ts";
import type { InputFile } from "../importer.ts";
import { isObject } from "../isObject.ts";
import { parseJson } from "../parseJson.ts";
import type { CableMap, LandingMention, MapCable, MapLanding } from "./cableMap.ts";
import { lengthInKm, ownerNames, rfsDate } from "./figures.ts";
import { positionIn, routesIn } from "./geometry.ts";
import { idIn, keysOf, type Node, textIn } from "./mapNode.ts";

interface Described extends Omit<MapCable, "routes"> {
  readonly keys: readonly string[];
}

interface Drawn {
  readonly keys: readonly string[];
  readonly id: string;
  readonly name: string;
  readonly routes: readonly (readonly Position[])[];
}

/**
 * Sorts out what the files of a TeleGeography map hold, by their content and not their names: collections of routes
 * (`cable-geo.json`) and landing points (`landing-point-geo.json`), and descriptions of single cables.
 *
 * @throws {CutsetError} `INPUT_UNREADABLE` with every problem found and its place
 */
export function readMap(files: readonly InputFile[]): CableMap {
  const problems: Problem[] = [];
  const drawn: Drawn[] = [];
  const described: Described[] = [];
  const landings: (MapLanding & { readonly keys: readonly string[] })[] = [];
  const passedOver: string[] = [];

  for (const file of files) {
    const root: Node = { value: parseJson(file), place: file.name, problems };
    const { value } = root;
    if (isObject(value) && Array.isArray(value["features"])) {
      for (const [i, feature] of value["features"].entries()) {
        const node: Node = { value: feature, place: `${file.name}: features[${i}]`, problems };
        if (geometryType(feature) === "Point") landings.push(...landingOf(node));
        else drawn.push(...drawnOf(node));
      }
    } else if (isObject(value) && "name" in value && ("owners" in value || "rfs" in value)) {
      described.push(...describedOf(root));
    } else passedOver.push(file.name);
  }

  reportTwice(described, "cable", problems);
  reportTwice(landings, "landing point", problems);
  if (problems.length > 0) throw inputError("INPUT_UNREADABLE", "the map", problems);
  if (drawn.length === 0 && described.length === 0) throw noMap(files);
  return {
    cables: cablesOf(described, drawn),
    landings: new Map(landings.flatMap((landing) => landing.keys.map((key) => [key, landing]))),
    passedOver,
  };
}

function geometryType(feature: unknown): unknown {
  const geometry = isObject(feature) ? feature["geometry"] : undefined;
  return isObject(geometry) ? geometry["type"] : undefined;
}

function landingOf(feature: Node): (MapLanding & { readonly keys: readonly string[] })[] {
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

function drawnOf(feature: Node): Drawn[] {
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

function describedOf(node: Node): Described[] {
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

function reportTwice(entries: readonly { readonly id: string }[], what: string, problems: Problem[]): void {
  const seen = new Set<string>();
  for (const { id } of entries) {
    if (seen.has(id))
      problems.push({ path: "", message: `the ${what} "${id}" is given twice; remove one of them` });
    seen.add(id);
  }
}

/** Descriptions with their routes, then routes that nothing describes. */
function cablesOf(described: readonly Described[], drawn: readonly Drawn[]): MapCable[] {
  const routes = new Map<string, (readonly Position[])[]>();
  const names = new Map<string, string>();
  const byKey = new Map(described.flatMap(({ keys, id }) => keys.map((key) => [key, id])));
  for (const { keys, id: ownId, name, routes: own } of drawn) {
    const id = keys.map((key) => byKey.get(key)).find((found) => found !== undefined) ?? ownId;
    names.set(id, name);
    routes.set(id, (routes.get(id) ?? []).concat(own));
  }
  const known = new Set(described.map(({ id }) => id));
  const undescribed = [...routes.keys()].filter((id) => !known.has(id));
  return [
    ...described.map(({ keys: _, ...cable }) => ({ ...cable, routes: routes.get(cable.id) ?? [] })),
    ...undescribed.map((id) => ({ id, name: names.get(id)!, owners: [], routes: routes.get(id)! })),
  ];
}

function noMap(files: readonly InputFile[]): CutsetError {
  const [{ name = "" } = {}] = files;
  const what = files.length === 1 ? name : `none of the ${files.length} files`;
  return new CutsetError(
    "INPUT_UNREADABLE",
    `${what} holds ${files.length === 1 ? "no " : ""}part of a TeleGeography map; name its folder, with cable/cable-geo.json in it`,
  );
}
