import { didYouMean, type Problem } from "../errors.ts";
import { elementIds } from "./elementIds.ts";
import { entriesOf, isObject, type LooseEntry, textOf } from "./looseDocument.ts";
import { firstDay, isPartialDate } from "./partialDate.ts";
import { parseRef } from "./ref.ts";
import { riskGroupCycles } from "./riskGroupCycles.ts";

/**
 * What is wrong between the entries of a document: duplicate ids, ends, members and things to avoid that do not
 * exist, self-loops, places without a country, risk groups that contain themselves, retirement before service.
 *
 * What is malformed in itself is passed over; {@link shapeProblems} reports that.
 */
export function referenceProblems(document: unknown): Problem[] {
  const sites = entriesOf(document, "sites");
  const cables = entriesOf(document, "cables");
  const segments = cables.flatMap((cable) => entriesOf(cable.value, "segments", cable.path));
  const links = entriesOf(document, "links");
  const groups = entriesOf(document, "riskGroups");
  const demands = entriesOf(document, "demands");
  const ids = elementIds(document);

  const unknownSite = (path: string, site: string | undefined): Problem[] =>
    site === undefined || ids.site.has(site)
      ? []
      : [{ path, message: `site "${site}" does not exist${didYouMean(site, ids.site)}` }];

  const unknownElement = ({ path, text }: PlacedText): Problem[] => {
    const ref = parseRef(text);
    if (ref === null || ids[ref.kind].has(ref.id)) return [];
    return [{ path, message: `${ref.kind} "${ref.id}" does not exist${didYouMean(ref.id, ids[ref.kind])}` }];
  };

  return [
    ...duplicates("site", sites),
    ...duplicates("cable", cables),
    ...duplicates("edge", [...segments, ...links]),
    ...duplicates("risk group", groups),
    ...duplicates("demand", demands),
    ...sites.flatMap(missingCountry),
    ...[...segments, ...links].flatMap((edge) => [
      ...unknownSite(`${edge.path}.from`, textOf(edge.value, "from")),
      ...unknownSite(`${edge.path}.to`, textOf(edge.value, "to")),
      ...selfLoop(edge),
    ]),
    ...[...sites, ...cables, ...segments, ...links].flatMap(retiredBeforeService),
    ...groups.flatMap((group) => textsAt(group, "members").flatMap(unknownElement)),
    ...riskGroupCycles(groups),
    ...demands.flatMap((demand) =>
      ["from", "to"].flatMap((key) =>
        textsAt(demand, key).flatMap(({ path, text }) => unknownSite(path, text)),
      ),
    ),
    ...demands.flatMap((demand) => textsAt(demand, "avoid").flatMap(unknownElement)),
    ...(isObject(document)
      ? textsAt({ path: "", value: document }, "hubs").flatMap(({ path, text }) => unknownSite(path, text))
      : []),
  ];
}

function duplicates(what: string, entries: readonly LooseEntry[]): Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ path, value }): Problem[] => {
    const id = textOf(value, "id");
    if (id === undefined) return [];
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, path);
    return earlier === undefined
      ? []
      : [{ path: `${path}.id`, message: `${what} "${id}" exists already at ${earlier}; give it another id` }];
  });
}

function missingCountry({ path, value }: LooseEntry): Problem[] {
  if ("country" in value || value["kind"] === "branching-unit") return [];
  return [{ path: `${path}.country`, message: "is missing; only a branching-unit may have none" }];
}

function selfLoop({ path, value }: LooseEntry): Problem[] {
  const from = textOf(value, "from");
  if (from === undefined || from !== textOf(value, "to")) return [];
  return [{ path: `${path}.to`, message: `is a self-loop: both ends are "${from}"; name two sites` }];
}

function retiredBeforeService({ path, value }: LooseEntry): Problem[] {
  const rfs = textOf(value, "rfs");
  const retired = textOf(value, "retired");
  if (rfs === undefined || retired === undefined || !isPartialDate(rfs) || !isPartialDate(retired)) return [];
  if (firstDay(rfs) <= firstDay(retired)) return [];
  return [{ path: `${path}.retired`, message: `must not be before rfs ${rfs}, got ${retired}` }];
}

interface PlacedText {
  readonly path: string;
  readonly text: string;
}

/** The texts at `key`, which may hold one or a list, with their paths. */
function textsAt({ path, value }: LooseEntry, key: string): PlacedText[] {
  const place = path === "" ? key : `${path}.${key}`;
  const found = value[key];
  if (typeof found === "string") return [{ path: place, text: found }];
  if (!Array.isArray(found)) return [];
  return found.flatMap((text, i) => (typeof text === "string" ? [{ path: `${place}[${i}]`, text }] : []));
}
