import type { Network } from "../../network/index.ts";
import type { LossSpread, ScenarioFigures, ScenarioRow, SweepSummary } from "../../sweep/index.ts";
import { count, formatNumber, inSentence } from "../format.ts";
import { impactDrawing } from "../map/index.ts";
import { type Markup, markup } from "../markup.ts";
import { exceedanceChart } from "./exceedanceChart.ts";
import { htmlPage } from "./htmlPage.ts";
import { mapFigure } from "./mapFigure.ts";
import { countryTable, edgeTable, elementTable, named, operatorTable, worstTable } from "./sweepTables.ts";

/**
 * What a sweep found, as a page that is one file: the worst failures, how losses spread, which elements and edges matter, a
 * map of where a failure costs most. Holds what {@link outcomePage} holds: one file, whole without scripts, below 700 kB.
 *
 * @param network - the one that was swept; `null` for a page without a map, of refs instead of names
 */
export function sweepPage(network: Network | null, summary: SweepSummary): string {
  const { routing, version, network: swept } = summary;
  return htmlPage({
    title: `${count(summary.scenarios, "failure")}, one after the other`,
    over: `${swept.name}, a sweep`,
    story: sweepStory(network, summary),
    sections: [
      ...(network === null ? [withoutMap] : mapSections(network, summary)),
      ...spreadSections(summary),
      worstTable(network, summary),
      elementTable(network, summary),
      ...(summary.byEdge.length === 0 ? [] : [edgeTable(network, summary)]),
      ...(summary.byCountry.length === 0 ? [] : [countryTable(network, summary)]),
      ...(summary.byOperator.length === 0 ? [] : [operatorTable(summary)]),
    ],
    foot: [
      markup`Made by cutset ${version} from the network <bdi>${swept.name}</bdi>, <code>${swept.hash}</code>, with routing ${routing}.`,
    ],
  });
}

const withoutMap = markup`<p class="note">There is no map in this page, and refs stand for names: the network that was swept was not at hand.</p>`;

/** A sweep in three sentences: what it looked at, the worst it found, how often how much is lost. */
function sweepStory(network: Network | null, summary: SweepSummary): string[] {
  const { scenarios, errors, intact, worst } = summary;
  const { servedGbps } = intact;
  const served =
    servedGbps === null
      ? ""
      : ` and ${formatNumber(servedGbps)} of ${formatNumber(servedGbps + lostGbpsIn(intact))} Gbit/s of traffic are served`;
  const unsolved = errors === 0 ? "" : `; ${count(errors, "failure")} could not be solved`;
  return [
    `While nothing fails, ${formatNumber(intact.pairsAfter)} pairs of places reach each other${served}; ${count(scenarios, "failure")} of it ${scenarios === 1 ? "was" : "were"} tried${unsolved}.`,
    ...(worst.length === 0 ? [] : [worstText(network, worst[0]!, intact.pairsAfter)]),
    ...spreadText(summary),
  ];
}

function worstText(network: Network | null, row: ScenarioRow, pairsBefore: number): string {
  const traffic =
    row.servedGbps === null ? "" : `${formatNumber(lostGbpsIn(row))} Gbit/s are lost then, and `;
  return `The worst is the failure of ${inSentence(row.failure.map((ref) => named(network, [ref])))}: ${traffic}${formatNumber(pairsBefore - row.pairsAfter)} pairs of places no longer reach each other.`;
}

function lostGbpsIn({ disconnectedGbps, congestedGbps }: ScenarioFigures): number {
  return (disconnectedGbps ?? 0) + (congestedGbps ?? 0);
}

function spreadText({ lostGbps, lostPairs }: SweepSummary): string[] {
  const spread = lostGbps ?? lostPairs;
  if (spread === null) return [];
  const { mean, p50, p90, max } = spread;
  const unit = lostGbps === null ? "pairs" : "Gbit/s";
  return [
    `On average ${formatNumber(mean)} ${unit} are lost: under half of the failures at most ${formatNumber(p50)}, under nine in ten at most ${formatNumber(p90)}, under the worst ${formatNumber(max)}.`,
  ];
}

function mapSections(network: Network, summary: SweepSummary): Markup[] {
  const caption =
    "What is lost on average when a connection, its cable or a site fails, alone or with others that fail with it, beyond what is lost while nothing fails. The wider and the stronger, the more a failure there costs; point at a line or a place for its name and figure.";
  return [mapFigure(network, impactDrawing(network, summary), "map", caption)];
}

function spreadSections({ lostGbps, lostPairs }: SweepSummary): Markup[] {
  const spread: LossSpread | null = lostGbps ?? lostPairs;
  if (spread === null || spread.max === 0) return [];
  const unit = lostGbps === null ? "pairs of places" : "Gbit/s";
  const [one, five, ten] = [spread.p99, spread.p95, spread.p90].map(
    (lost) => `${formatNumber(lost)} ${unit}`,
  );
  return [
    markup`<section aria-labelledby="spread"><h2 id="spread">How often how much is lost</h2>
<p class="note">Loss-exceedance curve, each failure counted the same: one in ten loses at least ${ten!}, one in twenty ${five!}, one in a hundred ${one!}.</p>
${exceedanceChart(spread, unit)}</section>`,
  ];
}
