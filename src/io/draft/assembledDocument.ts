import type { DemandDraft, EdgeDraft, NetworkDraft, SiteDraft } from "./networkDraft.ts";

/** A document not yet checked, and where its entries stand in the files. */
export interface AssembledDocument {
  readonly document: unknown;
  /** Place in the file, e.g. `line 12`, by place in the document, e.g. `sites[3]`. */
  readonly places: ReadonlyMap<string, string>;
}

interface CableEntry {
  readonly path: string;
  readonly segments: object[];
}

export function assembledDocument(
  { name, lists = {} }: NetworkDraft,
  sites: readonly SiteDraft[],
  edges: readonly (EdgeDraft & { readonly id: string })[],
  demands: readonly DemandDraft[],
): AssembledDocument {
  const places = new Map<string, string>();
  const cables: object[] = [];
  const known = new Map<unknown, CableEntry>();
  const addCable = (id: unknown, cable: object): CableEntry => {
    const entry = { path: `cables[${cables.length}]`, segments: [] };
    cables.push({ ...cable, segments: entry.segments });
    known.set(id, entry);
    return entry;
  };
  const described: readonly { readonly id?: unknown }[] = Array.isArray(lists["cables"])
    ? lists["cables"]
    : [];
  for (const cable of described) addCable(cable?.id, cable);

  const links: object[] = [];
  for (const { id, from, to, cable, place, fields } of edges) {
    if (cable === undefined) {
      places.set(`links[${links.length}]`, place);
      links.push({ id, kind: "terrestrial", from, to, ...fields });
    } else {
      const { kind: _, ...segment } = fields;
      const { path, segments } = known.get(cable) ?? addCable(cable, { id: cable });
      places.set(`${path}.segments[${segments.length}]`, place);
      segments.push({ id, from, to, ...segment });
    }
  }
  for (const [i, { place }] of sites.entries()) places.set(`sites[${i}]`, place);
  for (const [i, { place }] of demands.entries()) places.set(`demands[${i}]`, place);
  const document = {
    ...lists,
    format: "cutset-network/1",
    ...(name !== undefined && { name }),
    sites: sites.map(({ id, fields }) => ({ id, ...fields })),
    cables,
    links,
    ...(demands.length > 0 && { demands: demands.map(({ fields }) => fields) }),
  };
  return { document, places };
}
