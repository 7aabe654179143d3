import { CutsetError } from "../../errors.ts";
import type { ImportedNetwork, ImportOptions, InputFile } from "../importer.ts";
import { assembledDocument } from "./assembledDocument.ts";
import { checkedDocument } from "./checkedDocument.ts";
import { countryCode } from "./countryCode.ts";
import { filledCapacities } from "./filledCapacities.ts";
import { joinedArcs } from "./joinedArcs.ts";
import { namedEdges } from "./namedEdges.ts";
import type { DraftFields, NetworkDraft, SiteDraft } from "./networkDraft.ts";
import { placedSites } from "./placedSites.ts";

/** A code that ISO 3166-1 leaves to its users; CLDR reads it as "unknown". */
const unknownCountry = "ZZ";

/**
 * The network that a draft makes once its gaps are filled: places, kinds, countries, capacities and ids, by the same
 * rules for every format. Each rule that was used is a note.
 *
 * @throws {CutsetError} `NETWORK_INVALID` with every problem found and its place in the files
 */
export function importedNetwork(
  draft: NetworkDraft,
  files: readonly InputFile[],
  { country = unknownCountry, capacityGbps }: ImportOptions = {},
): ImportedNetwork {
  const file = files.map(({ name }) => name).join(" and ");
  const notes = [...(draft.notes ?? [])];
  const note = (count: number, one: string, many: string) => {
    if (count > 0) notes.push(`${count.toLocaleString("en")} ${count === 1 ? one : many}`);
  };

  const straight = draft.edges.filter(({ from, to }) => from !== to);
  note(
    draft.edges.length - straight.length,
    "self-loop was left out: it joins nothing.",
    "self-loops were left out: they join nothing.",
  );
  const { edges: arcs, single, uneven } = joinedArcs(straight);
  note(
    single,
    "directed link has no way back and is taken to carry both ways.",
    "directed links have no way back and are taken to carry both ways.",
  );
  note(
    uneven,
    "link differs in its two directions; the first was taken for both.",
    "links differ in their two directions; the first was taken for both.",
  );

  const coded = draft.sites.map(withCountryCode);
  const unknown = new Set(coded.flatMap(({ unknownName }) => unknownName ?? []));
  if (unknown.size > 0) notes.push(`No country is known by the name ${[...unknown].slice(0, 8).join(", ")}.`);
  const placing = placedSites(
    coded.map(({ site }) => site),
    arcs,
  );
  if (placing === null) throw unplaceable(file, draft.sites);
  const rule = "placed at the centroid of its neighbours, in the country most of them are in.";
  note(
    placing.assumedIds.length,
    `site has no coordinates: it was ${rule}`,
    `sites have no coordinates: each was ${rule}`,
  );
  const meaning = `"${country}"${country === unknownCountry ? ' (for "unknown")' : ""} was assumed.`;
  note(
    placing.sites.filter(({ fields }) => needsCountry(fields)).length,
    `site has no country: ${meaning}`,
    `sites have no country: ${meaning}`,
  );
  const sites = placing.sites.map((site) => completeSite(site, country));

  const demands = draft.demands ?? [];
  const filled = filledCapacities(arcs, demands, capacityGbps);
  note(
    filled.count,
    `of ${arcs.length} links has no capacity; assumed: ${filled.rule}.`,
    `of ${arcs.length.toLocaleString("en")} links have no capacity; assumed: ${filled.rule}.`,
  );
  const { document, places } = assembledDocument(draft, sites, namedEdges(filled.edges), demands);
  return { document: checkedDocument(document, places, file), notes };
}

/** Files name countries as often as they code them. */
function withCountryCode(site: SiteDraft): { readonly site: SiteDraft; readonly unknownName?: string } {
  const { country, ...others } = site.fields;
  if (typeof country !== "string" || /^[A-Z]{2}$/.test(country)) return { site };
  const code = countryCode(country);
  if (code !== undefined) return { site: { ...site, fields: { ...site.fields, country: code } } };
  return { site: { ...site, fields: others }, unknownName: `"${country.slice(0, 60)}"` };
}

function needsCountry(fields: DraftFields): boolean {
  return fields["country"] === undefined && fields["kind"] !== "branching-unit";
}

function completeSite({ id, place, fields }: SiteDraft, country: string): SiteDraft {
  const missing = { kind: "city", ...(needsCountry(fields) && { country }) };
  return { id, place, fields: { ...missing, ...fields } };
}

function unplaceable(file: string, sites: readonly SiteDraft[]): CutsetError {
  const reason =
    sites.length === 0
      ? "has no sites; a network needs some"
      : "has no coordinates at all; give at least one site a latitude and a longitude";
  return new CutsetError("NETWORK_INVALID", `${file} ${reason}`);
}
