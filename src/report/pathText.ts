import { type Edge, isPlace, type Network } from "../network/index.ts";
import type { DemandService } from "../simulate/index.ts";

/** What carries a path abroad, in order: ids of its cables and of links across a border; `land` where there are none. */
function carriers(network: Network, edges: readonly string[]): string[] {
  const named = edges
    .map((id) => network.edge(id))
    .filter((edge) => leadsAbroad(network, edge))
    .map(({ id, cable }) => cable ?? id);
  return named.length === 0 ? ["land"] : named.filter((id, i) => id !== named[i - 1]);
}

/** Whether an edge belongs to a cable or crosses a border. */
export function leadsAbroad(network: Network, { cable, from, to }: Edge): boolean {
  return cable !== null || network.site(from).country !== network.site(to).country;
}

/** The way of a demand for a table: `aae-1, smw4`. */
export function viaText(network: Network, { edges, latencyMs }: DemandService): string {
  if (edges === null) return latencyMs === null ? "–" : "several paths";
  return edges.length === 0 ? "on site" : carriers(network, edges).join(", ");
}

/**
 * A path place by place, branching units left out: `Lahore, Multan, Karachi`.
 *
 * @param sources - sites the path may start at
 */
export function placesText(network: Network, edges: readonly string[], sources: readonly string[]): string {
  const path = edges.map((id) => network.edge(id));
  const [first, second] = path;
  if (first === undefined) return "";
  const leadsOn = (site: string) => second !== undefined && (second.from === site || second.to === site);
  const start = [first.from, first.to].find((site) => sources.includes(site) && !leadsOn(site)) ?? first.from;
  const sites = [start];
  for (const { from, to } of path) sites.push(sites.at(-1) === from ? to : from);
  const places = sites.map((id) => network.site(id)).filter(isPlace);
  return places.map(({ name }) => name).join(", ");
}
