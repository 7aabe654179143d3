import type { Position } from "../../geo/index.ts";
import { type Network, positionOf } from "../../network/index.ts";
import type { Outcome } from "../../simulate/index.ts";
import { busierGbps } from "../busierGbps.ts";
import type { MapMarks } from "./mapMarks.ts";

/** Of the greatest change of an edge's load, and of the greatest loss at a site: what is less is not looked for. */
const notableShare = 0.25;

/**
 * What a map of an outcome has to show: what failed or is cut off, where the load changed notably, where demands that
 * lose most start and end. The whole network, if nothing of it changed.
 */
export function studyArea(
  network: Network,
  { edges, demands }: Outcome,
  marks: MapMarks,
): (readonly Position[])[] {
  const changes = edges.map(({ before, after }) => Math.abs(busierGbps(after) - busierGbps(before)));
  const isNotable = notable(changes);
  const losses = lossAtSites(network, demands);
  const isHit = notable([...losses.values()]);
  const routes = network.edges.filter(
    (_, edge) => marks.edges[edge] === "failed" || isNotable(changes[edge]!),
  );
  const sites = network.sites.filter(
    ({ id }, node) => marks.sites[node] !== "unchanged" || isHit(losses.get(id) ?? 0),
  );
  const area = [...routes.map(({ route }) => route), ...sites.map((site) => [positionOf(site)])];
  return area.length === 0 ? wholeNetwork(network) : area;
}

export function wholeNetwork(network: Network): (readonly Position[])[] {
  return [...network.edges.map(({ route }) => route), ...network.sites.map((site) => [positionOf(site)])];
}

/** Gbit/s lost by demands that start or end at a site. */
function lossAtSites(network: Network, demands: Outcome["demands"]): Map<string, number> {
  const losses = new Map<string, number>();
  for (const [i, { before, after }] of demands.entries()) {
    const lost = before.servedGbps - after.servedGbps;
    const { from, to } = network.demands[i]!;
    for (const site of new Set([...from, ...to])) losses.set(site, (losses.get(site) ?? 0) + lost);
  }
  return losses;
}

function notable(values: readonly number[]): (value: number) => boolean {
  const least = notableShare * values.reduce((most, value) => Math.max(most, value), 0);
  return (value) => value > 0 && value >= least;
}
