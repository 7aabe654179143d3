import { didYouMean, inputError, type Problem } from "../errors.ts";
import type {
  CableDocument,
  DemandDocument,
  ElementRef,
  LinkDocument,
  NetworkDocument,
  RiskGroupDocument,
  SegmentDocument,
  SiteDocument,
} from "./document.ts";
import { elementIds } from "./elementIds.ts";
import { parseRef } from "./ref.ts";
import { withoutElements } from "./withoutElements.ts";

/** An entry to add (whole), or to change (its id and the fields that differ). */
export type Change<Entry extends { readonly id: string }> = Partial<Entry> & { readonly id: string };

/** A what-if as a file, format `cutset-overlay/1`: entries to add or change, elements to remove. */
export interface OverlayDocument {
  readonly format: "cutset-overlay/1";
  readonly name?: string;
  readonly sites?: readonly Change<SiteDocument>[];
  readonly cables?: readonly (Change<Omit<CableDocument, "segments">> & {
    readonly segments?: readonly Change<SegmentDocument>[];
  })[];
  readonly links?: readonly Change<LinkDocument>[];
  readonly riskGroups?: readonly Change<RiskGroupDocument>[];
  readonly demands?: readonly Change<DemandDocument>[];
  /** Site ids to add to the hubs. */
  readonly hubs?: readonly string[];
  /** `site:`, `cable:`, `segment:`, `link:`, `group:` or `demand:` with an id; done before anything is added. */
  readonly remove?: readonly (ElementRef | `demand:${string}`)[];
}

/**
 * The document with `overlay` applied: removals first, then each entry added or, where its id exists, changed
 * field by field. The segments of a cable merge by id; every other field of an entry is replaced whole.
 *
 * Removing a site removes the edges that end there; see {@link withoutElements}. Cables and branching units stay even
 * without edges, so that an overlay can replace those. The result is not validated.
 *
 * @throws {CutsetError} `OVERLAY_INVALID` if something to remove does not exist
 */
export function applyOverlay(document: NetworkDocument, overlay: OverlayDocument): NetworkDocument {
  const base = withoutElements(document, removals(document, overlay));
  const name = [document.name, overlay.name].filter((part) => part !== undefined).join("+");
  return {
    ...base,
    ...(name !== "" && { name }),
    sites: merged(base.sites, overlay.sites),
    cables: merged(base.cables, overlay.cables, (cable, change) => ({
      ...cable,
      ...change,
      segments: merged(cable.segments, change.segments),
    })),
    links: merged(base.links, overlay.links),
    riskGroups: merged(base.riskGroups, overlay.riskGroups),
    demands: merged(base.demands, overlay.demands),
    hubs: [...new Set([...(base.hubs ?? []), ...(overlay.hubs ?? [])])],
  };
}

/** Entries of `base` in their order, changed where `changes` has their id, then the new ones. */
function merged<Entry extends { readonly id: string }, Edit extends { readonly id: string }>(
  base: readonly Entry[] = [],
  changes: readonly Edit[] = [],
  merge: (entry: Entry, change: Edit) => Entry = (entry, change) => ({ ...entry, ...change }),
): Entry[] {
  const entries = new Map(base.map((entry) => [entry.id, entry]));
  for (const change of changes) {
    const entry = entries.get(change.id);
    // An added entry may lack required fields: validating the whole document afterwards says which.
    entries.set(change.id, entry ? merge(entry, change) : (change as unknown as Entry));
  }
  return [...entries.values()];
}

function removals(document: NetworkDocument, overlay: OverlayDocument): Set<string> {
  const known = elementIds(document);
  const problems: Problem[] = [];
  for (const [i, ref] of (overlay.remove ?? []).entries()) {
    const { kind, id } = parseRef(ref)!;
    if (known[kind].has(id)) continue;
    const message = `${kind} "${id}" does not exist${didYouMean(id, known[kind])}`;
    problems.push({ path: `remove[${i}]`, message });
  }
  if (problems.length > 0) {
    const name = overlay.name === undefined ? "" : ` "${overlay.name}"`;
    throw inputError("OVERLAY_INVALID", `overlay${name}`, problems);
  }
  return new Set(overlay.remove);
}
