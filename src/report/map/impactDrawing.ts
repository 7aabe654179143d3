import { isPlace, type Network, positionOf } from "../../network/index.ts";
import type { ElementImpact, SweepSummary } from "../../sweep/index.ts";
import { edgeName, siteName } from "../elementNames.ts";
import { formatNumber } from "../format.ts";
import type { MapDrawing, PlaceLabel } from "./drawMap.ts";
import type { MapSymbol } from "./mapSymbols.ts";
import { wholeNetwork } from "./studyArea.ts";

type ImpactMark = "none" | "little" | "much" | "most";

/** Dark is worst on a light ground, light on a dark one: an order that greyscale keeps, and widths say too. */
const colours = {
  none: { light: "#9aa5b1", dark: "#5b6673" },
  little: { light: "#e2a36b", dark: "#9a5a34" },
  much: { light: "#d55e00", dark: "#e8843f" },
  most: { light: "#8a2d00", dark: "#ffc9a3" },
} as const;

const words: Readonly<Record<ImpactMark, string>> = {
  none: "costs nothing, or was not tried",
  little: "costs up to a tenth of the worst",
  much: "costs up to half of the worst",
  most: "costs more than half of the worst",
};

const symbolsOf = (widths: Readonly<Record<ImpactMark, number>>) =>
  Object.fromEntries(
    Object.entries(widths).map(([mark, width]): [string, MapSymbol] => [
      mark,
      { words: words[mark as ImpactMark], ...colours[mark as ImpactMark], width, dashes: [] },
    ]),
  );

const edgeSymbols = symbolsOf({ none: 0.8, little: 1.8, much: 2.8, most: 4.2 });
const siteSymbols = symbolsOf({ none: 1.5, little: 3, much: 4.5, most: 6 });

/** Costs below this share of the worst are rounding. */
const tolerance = 1e-6;

/** Where a failure costs most: every edge and site by the mean loss of the failures that it, or its cable, was part of, beyond what is
 * lost while nothing fails. */
export function impactDrawing(network: Network, summary: SweepSummary): MapDrawing {
  const { byElement, routing, intact } = summary;
  const unit = byElement[0]?.meanLostGbps === null ? "pairs of places" : "Gbit/s";
  const intactLoss = (intact.disconnectedGbps ?? 0) + (intact.congestedGbps ?? 0);
  const costOf = ({ meanLostGbps, meanLostPairs }: ElementImpact) =>
    meanLostGbps === null ? meanLostPairs : meanLostGbps - intactLoss;
  const losses = new Map(byElement.map((impact) => [impact.element, costOf(impact)]));
  const lossOf = (...refs: readonly string[]) => Math.max(0, ...refs.map((ref) => losses.get(ref) ?? 0));
  const edgeLosses = network.edges.map(({ id, cable }) =>
    cable === null ? lossOf(`link:${id}`) : lossOf(`segment:${id}`, `cable:${cable}`),
  );
  const siteLosses = network.sites.map(({ id }) => lossOf(`site:${id}`));
  const worst = Math.max(0, ...edgeLosses, ...siteLosses);
  const markOf = (loss: number): ImpactMark => {
    if (loss <= tolerance * worst || loss === 0) return "none";
    return loss <= worst / 10 ? "little" : loss <= worst / 2 ? "much" : "most";
  };
  const costly = [
    ...network.edges.filter((_, edge) => markOf(edgeLosses[edge]!) !== "none").map(({ route }) => route),
    ...network.sites
      .filter((_, site) => markOf(siteLosses[site]!) !== "none")
      .map((site) => [positionOf(site)]),
  ];
  const titleOf = (name: string, loss: number) =>
    markOf(loss) === "none" ? null : `${name}: costs ${formatNumber(loss)} ${unit} on average`;
  return {
    title: `${network.name}: where a failure costs most`,
    description: `Every connection and site by what is lost on average when it fails, alone or with others, in ${unit}; routing: ${routing}. The table of elements tells the same in figures.`,
    edgeSymbols,
    siteSymbols,
    edgeMarks: edgeLosses.map(markOf),
    siteMarks: network.sites.map((site, i) => {
      const mark = markOf(siteLosses[i]!);
      return mark === "none" && !isPlace(site) ? null : mark;
    }),
    edgeTitle: (edge) => titleOf(edgeName(network, network.edges[edge]!.id), edgeLosses[edge]!),
    siteTitle: (site) => titleOf(siteName(network, network.sites[site]!.id), siteLosses[site]!),
    area: costly.length === 0 ? wholeNetwork(network) : costly,
    labels: worstPlaces(network, siteLosses),
  };
}

function worstPlaces(network: Network, losses: readonly number[]): PlaceLabel[] {
  return network.sites
    .map((site, i) => ({ site, loss: losses[i]! }))
    .filter(({ site, loss }) => loss > 0 && isPlace(site))
    .sort((a, b) => b.loss - a.loss)
    .map(({ site }) => ({ text: siteName(network, site.id), at: positionOf(site) }));
}
