import type { CableDocument, DemandDocument, EdgeDocument, NetworkDocument } from "./document.ts";
import { elementIds } from "./elementIds.ts";
import { parseRef } from "./ref.ts";

/**
 * The document without the named elements and without what hangs on them.
 *
 * With a site go the edges that end there; with a cable its segments. Demands and hubs lose the sites that are gone,
 * and a demand without an end goes; risk groups stay, without the members that are gone, and demands no longer avoid
 * what is gone.
 *
 * @param gone - refs such as `site:suez`, `cable:smw3`, `segment:aae-1/doha`, `demand:lahore-eu`
 */
export function withoutElements(document: NetworkDocument, gone: ReadonlySet<string>): NetworkDocument {
  if (gone.size === 0) return document;
  const stays = (kind: string) => (entry: { readonly id: string }) => !gone.has(`${kind}:${entry.id}`);
  const edgeStays = (kind: string) => (edge: EdgeDocument) =>
    stays(kind)(edge) && !gone.has(`site:${edge.from}`) && !gone.has(`site:${edge.to}`);

  const sites = document.sites.filter(stays("site"));
  const cables = (document.cables ?? []).filter(stays("cable")).map(
    ({ segments = [], ...cable }): CableDocument => ({
      ...cable,
      segments: segments.filter(edgeStays("segment")),
    }),
  );
  const links = (document.links ?? []).filter(edgeStays("link"));

  const groups = (document.riskGroups ?? []).filter(stays("group"));
  const known = elementIds({ sites, cables, links, riskGroups: groups });
  const exists = (text: string) => {
    const ref = parseRef(text);
    return ref !== null && known[ref.kind].has(ref.id);
  };
  const riskGroups = groups.map((group) => ({ ...group, members: group.members.filter(exists) }));

  const siteIds = new Set(sites.map(({ id }) => id));
  const demands = (document.demands ?? []).filter(stays("demand")).flatMap((demand): DemandDocument[] => {
    const from = surviving(demand.from, siteIds);
    const to = surviving(demand.to, siteIds);
    const avoid = demand.avoid?.filter(exists);
    return from.length > 0 && to.length > 0 ? [{ ...demand, from, to, ...(avoid && { avoid }) }] : [];
  });

  const hubs = (document.hubs ?? []).filter((id) => siteIds.has(id));
  return { ...document, sites, cables, links, riskGroups, demands, hubs };
}

function surviving(ends: string | readonly string[], siteIds: ReadonlySet<string>): readonly string[] {
  return (typeof ends === "string" ? [ends] : ends).filter((id) => siteIds.has(id));
}
