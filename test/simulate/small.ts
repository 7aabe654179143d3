import type { LinkDocument, SiteDocument } from "../../src/network/index.ts";

/** Entries of small hand-written networks, stripped to what the arithmetic needs. */

export function place(id: string, country: string, kind: SiteDocument["kind"] = "city"): SiteDocument {
  return { id, kind, country, lat: 0, lon: 0 };
}

/** A branching unit on the high seas. */
export function branchingUnit(id: string): SiteDocument {
  return { id, kind: "branching-unit", lat: 0, lon: 0 };
}

export function edge(id: string, from: string, to: string, capacityGbps: number, latencyMs: number) {
  return { id, from, to, capacityGbps, latencyMs };
}

export function link(...figures: Parameters<typeof edge>): LinkDocument {
  return { ...edge(...figures), kind: "terrestrial" };
}
