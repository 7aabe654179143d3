import { geoInterpolate } from "d3-geo";
import type { Position } from "../../geo/index.ts";
import { isPlace, type Network, positionOf } from "../../network/index.ts";
import type { EdgeOutcome, Outcome } from "../../simulate/index.ts";
import type { SweepSummary } from "../../sweep/index.ts";
import { busierGbps } from "../busierGbps.ts";
import { carrierName, edgeName, siteName } from "../elementNames.ts";
import { failureText } from "../failureText.ts";
import { formatNumber } from "../format.ts";
import { outcomeStory } from "../outcomeStory.ts";
import { drawMap, type MapDrawing, type PlaceLabel } from "./drawMap.ts";
import { impactDrawing } from "./impactDrawing.ts";
import { type MapMarks, mapMarks } from "./mapMarks.ts";
import { edgeSymbols, siteSymbols } from "./mapSymbols.ts";
import { studyArea } from "./studyArea.ts";

/**
 * A map of what a failure did, as SVG that needs nothing else: what failed, what carries more or is overloaded, what is cut
 * off, and what the marks mean in words.
 *
 * @param network - the one the outcome was simulated on
 */
export function mapPicture(network: Network, outcome: Outcome): string {
  return picture(network, outcomeDrawing(network, outcome));
}

/** A map of where a failure costs most, by a sweep, as SVG that needs nothing else. */
export function impactPicture(network: Network, summary: SweepSummary): string {
  return picture(network, impactDrawing(network, summary));
}

function picture(network: Network, drawing: MapDrawing): string {
  const frame = { id: "map", width: 960, height: 540, margin: 40, hasLegend: true };
  return `${drawMap(network, drawing, frame)}\n`;
}

/** What there is to draw of an outcome. */
export function outcomeDrawing(network: Network, outcome: Outcome): MapDrawing {
  const marks = mapMarks(network, outcome);
  return {
    title: `${network.name}: ${failureText(outcome)}`,
    description: outcomeStory(network, outcome).join(" "),
    edgeSymbols,
    siteSymbols,
    edgeMarks: marks.edges,
    siteMarks: marks.sites.map((mark, site) =>
      mark === "unchanged" && !isPlace(network.sites[site]!) ? null : mark,
    ),
    edgeTitle: (edge) => edgeTitle(network, outcome.edges[edge]!, marks.edges[edge]!),
    siteTitle: (site) => {
      const mark = marks.sites[site]!;
      const { id } = network.sites[site]!;
      return mark === "unchanged" ? null : `${siteName(network, id)}: ${siteSymbols[mark].words}`;
    },
    area: studyArea(network, outcome, marks),
    labels: labels(network, outcome, marks),
  };
}

function edgeTitle(
  network: Network,
  { id, capacityGbps, before, after }: EdgeOutcome,
  mark: MapMarks["edges"][number],
): string | null {
  if (mark !== "failed" && mark !== "overloaded") return null;
  const loads = `${formatNumber(busierGbps(after))} Gbit/s, before ${formatNumber(busierGbps(before))}, capacity ${formatNumber(capacityGbps)}`;
  return `${edgeName(network, id)}: ${mark === "failed" ? "failed" : `overloaded, ${loads}`}`;
}

/** Sites that failed and places cut off, cables that failed, then ends of demands to find one's way by. */
function labels(network: Network, { demands }: Outcome, marks: MapMarks): PlaceLabel[] {
  const sitesOf = (mark: MapMarks["sites"][number]) =>
    network.sites
      .filter((site, node) => marks.sites[node] === mark && isPlace(site))
      .map((site) => ({ text: siteName(network, site.id), at: positionOf(site) }));
  const failedEdges = network.edges
    .filter((_, edge) => marks.edges[edge] === "failed")
    .sort((a, b) => b.lengthKm - a.lengthKm)
    .map(({ id, cable, route }) => ({
      text: carrierName(network, id),
      at: middleOf(route),
      isCable: cable !== null,
    }));
  const cables = failedEdges.filter(({ isCable }) => isCable);
  return [
    ...sitesOf("failed"),
    ...sitesOf("cut-off"),
    ...(cables.length > 0 ? cables : failedEdges),
    ...busiestEnds(network, demands),
  ];
}

function busiestEnds(network: Network, demands: Outcome["demands"]): PlaceLabel[] {
  const gbpsAt = new Map<string, number>();
  for (const [i, { gbps }] of demands.entries()) {
    const { from, to } = network.demands[i]!;
    for (const site of [from[0]!, to[0]!]) gbpsAt.set(site, (gbpsAt.get(site) ?? 0) + gbps);
  }
  return [...gbpsAt]
    .sort(([, a], [, b]) => b - a)
    .map(([id]) => ({
      text: siteName(network, id),
      at: positionOf(network.site(id)),
      isContext: true,
    }));
}

function middleOf(route: readonly Position[]): Position {
  const leg = Math.floor((route.length - 1) / 2);
  const [from, to] = [route[leg]!, route[Math.min(leg + 1, route.length - 1)]!];
  return geoInterpolate([from[0], from[1]], [to[0], to[1]])(0.5);
}
