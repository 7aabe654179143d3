import { arcSource, type NetworkView } from "../graph/index.ts";
import type { Placement } from "../routing/index.ts";
import type { DemandTable } from "../traffic/index.ts";

/** A demand counts for the country of the source that serves it before. */
export function demandsByCountry(
  view: NetworkView,
  demands: DemandTable,
  before: Placement,
): Map<string | null, number[]> {
  const byCountry = new Map<string | null, number[]>();
  for (let demand = 0; demand < demands.count; demand++) {
    const { country } = view.network.sites[servingSource(view, demands, before, demand)]!;
    const list = byCountry.get(country);
    if (list === undefined) byCountry.set(country, [demand]);
    else list.push(demand);
  }
  return byCountry;
}

/** The node where a demand's path starts; the first of those where it may start if it has no path or several. */
function servingSource(
  { graph }: NetworkView,
  { sources, targets }: DemandTable,
  { paths }: Placement,
  demand: number,
): number {
  const path = paths[demand];
  const first = sources[demand]![0]!;
  if (!path) return first;
  // A path of no edges starts where it ends.
  return path.length > 0
    ? arcSource(graph, path[0]!)
    : (targets[demand]!.find((node) => sources[demand]!.includes(node)) ?? first);
}
