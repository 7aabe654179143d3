import type { CableDocument, SiteDocument } from "../network/index.ts";

/** The sites, each landing station in service since the first cable that lands there is; unless it has a date itself. */
export function withStationDates(
  sites: readonly SiteDocument[],
  cables: readonly CableDocument[],
): SiteDocument[] {
  const first = new Map<string, string>();
  for (const { rfs = "", segments = [] } of cables) {
    for (const segment of segments) {
      const ready = segment.rfs ?? rfs;
      for (const end of [segment.from, segment.to]) {
        const earlier = first.get(end);
        if (earlier === undefined || ready < earlier) first.set(end, ready);
      }
    }
  }
  return sites.map((site) => {
    const rfs = first.get(site.id);
    return site.kind === "landing-station" && site.rfs === undefined && rfs ? { ...site, rfs } : site;
  });
}
