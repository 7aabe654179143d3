import type { NetworkDocument, PartialDate, ServiceDates } from "./document.ts";
import { inService, requirePartialDate } from "./partialDate.ts";
import { withoutElements } from "./withoutElements.ts";

/**
 * The document with only what was in service on the first day of `date`.
 *
 * Cables and branching units that lose all their edges are taken out as well. Any other site without dates stays: it is
 * a place whether a cable reaches it or not.
 *
 * @throws {CutsetError} `DATE_INVALID` unless `date` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function documentAsOf(document: NetworkDocument, date: PartialDate): NetworkDocument {
  requirePartialDate(date);
  const { sites, cables = [], links = [] } = document;
  const segments = cables.flatMap((cable) => cable.segments ?? []);
  const absent = (kind: string, entries: readonly (ServiceDates & { readonly id: string })[]) =>
    entries.filter((entry) => !inService(entry, date)).map(({ id }) => `${kind}:${id}`);
  const present = withoutElements(
    document,
    new Set([
      ...absent("site", sites),
      ...absent("cable", cables),
      ...absent("segment", segments),
      ...absent("link", links),
    ]),
  );
  const stillJoined = new Set(joined(present));
  return withoutElements(present, new Set(joined(document).filter((ref) => !stillJoined.has(ref))));
}

/** The cables and branching units that have edges, as refs. */
function joined({ sites, cables = [], links = [] }: NetworkDocument): string[] {
  const edges = [...cables.flatMap(({ segments = [] }) => segments), ...links];
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return [
    ...cables.filter(({ segments = [] }) => segments.length > 0).map(({ id }) => `cable:${id}`),
    ...sites
      .filter(({ id, kind }) => kind === "branching-unit" && ends.has(id))
      .map(({ id }) => `site:${id}`),
  ];
}
