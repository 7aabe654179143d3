import { CutsetError, inputError, type Problem } from "../../errors.ts";
import type { Position } from "../../geo/index.ts";
import type { InputFile } from "../importer.ts";
import { isObject } from "../isObject.ts";
import { parseJson } from "../parseJson.ts";
import type { CableMap, MapCable } from "./cableMap.ts";
import { type Described, describedOf, isDescription } from "./described.ts";
import { type Drawn, drawnOf, geometryType, landingOf, type Marked } from "./features.ts";
import type { Node } from "./mapNode.ts";

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
  const landings: Marked[] = [];
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
    } else if (isDescription(value)) {
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
    const list = routes.get(id) ?? [];
    for (const route of own) list.push(route);
    routes.set(id, list);
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
