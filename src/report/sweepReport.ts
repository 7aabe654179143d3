import type { Network } from "../network/index.ts";
import { simulate } from "../simulate/index.ts";
import type { ElementImpact, OperatorImpact, SweepSummary } from "../sweep/index.ts";
import { count, countryName, formatNumber, formatShare, listed } from "./format.ts";
import type { Block, Column, Report } from "./report.ts";
import { scenarioTable } from "./scenarioTable.ts";

const right = (title: string): Column => ({ title, align: "right" });

/** Rows a table shows at most; the whole is in the summary, and in the rows. */
const mostElements = 10;
const mostCountries = 8;
const mostEdges = 8;
const mostOperators = 8;
/** Of fewer failures a share says little. */
const fewestForShares = 20;

/**
 * What a sweep found, for a reader: the worst failures, single points of failure in words, countries, edges.
 *
 * @param network - the one that was swept; `null` to leave out which places failures isolate
 */
export function sweepReport(network: Network | null, summary: SweepSummary): Report {
  return [
    { kind: "title", text: `${summary.network.name}: ${count(summary.scenarios, "failure")}` },
    { kind: "paragraph", text: overview(summary) },
    ...worstBlocks(summary),
    ...(network === null ? [] : isolationBlocks(network, summary)),
    ...spreadBlocks(summary),
    ...elementBlocks(summary),
    ...operatorBlocks(summary),
    ...countryBlocks(summary),
    ...edgeBlocks(summary),
  ];
}

function overview({ scenarios, errors, intact, routing }: SweepSummary): string {
  const served =
    intact.servedGbps === null ? "" : ` and ${formatNumber(intact.servedGbps)} Gbit/s are served`;
  const failed = errors === 0 ? "" : ` ${count(errors, "failure")} of ${scenarios} could not be solved.`;
  return `Intact, ${formatNumber(intact.pairsAfter)} pairs of places reach each other${served}. Routing: ${routing}.${failed}`;
}

function worstBlocks({ worst, intact }: SweepSummary): Block[] {
  if (worst.length === 0) return [];
  return [
    { kind: "heading", text: `The worst${worst.length === 1 ? "" : ` ${worst.length}`}` },
    scenarioTable(worst, { title: "pairs lost", of: ({ pairsAfter }) => intact.pairsAfter - pairsAfter }),
  ];
}

/** Single points of failure, in words: of the worst scenarios those of one element that isolates places. */
function isolationBlocks(network: Network, { worst }: SweepSummary): Block[] {
  const single = worst.filter(({ failure, isolatedSites }) => failure.length === 1 && isolatedSites > 0);
  const sentences = single.map(({ failure }) => {
    const { isolatedSites } = simulate(network, failure as string[]).reachability;
    const byCountry = new Map<string, string[]>();
    for (const id of isolatedSites) {
      const { country, name } = network.site(id);
      byCountry.set(country ?? "", [...(byCountry.get(country ?? "") ?? []), name]);
    }
    const parts = [...byCountry].map(
      ([code, names]) => `${count(names.length, "place")} in ${countryName(code)} (${listed(names, 3)})`,
    );
    return `Losing ${failure[0]} isolates ${listed(parts, 4)}.`;
  });
  if (sentences.length === 0) return [];
  return [
    { kind: "heading", text: "Single points of failure" },
    ...sentences.map((text): Block => ({ kind: "paragraph", text })),
  ];
}

/** How losses spread, where there are enough failures for shares of them to mean something. */
function spreadBlocks({ lostGbps, lostPairs, scenarios }: SweepSummary): Block[] {
  const spread = lostGbps ?? lostPairs;
  if (spread === null || scenarios < fewestForShares) return [];
  const { mean, p50, p90, p99, max } = spread;
  const [average, half, nine, most, all] = [mean, p50, p90, p99, max].map((lost) => formatNumber(lost));
  const unit = lostGbps === null ? "pairs of places" : "Gbit/s";
  const text = `A failure costs ${average} ${unit} on average. Half of them cost at most ${half}, nine in ten at most ${nine}, 99 in 100 at most ${most}, and the worst costs ${all}.`;
  return [
    { kind: "heading", text: "How losses spread" },
    { kind: "paragraph", text },
  ];
}

/** Operators of whom plant is down when most is lost. */
function operatorBlocks({ byOperator }: SweepSummary): Block[] {
  const hit = byOperator.filter(({ worstLostGbps, worstLostPairs }) => (worstLostGbps ?? worstLostPairs) > 0);
  if (hit.length === 0) return [];
  const hasTraffic = hit[0]!.meanLostGbps !== null;
  return [
    { kind: "heading", text: "Operators, by what is lost when plant of theirs is down" },
    {
      kind: "table",
      columns: [{ title: "operator" }, ...impactColumns(hasTraffic), right("failures")],
      rows: hit
        .slice(0, mostOperators)
        .map((impact) => [
          impact.operator,
          ...impactCells(impact, hasTraffic),
          formatNumber(impact.scenarios),
        ]),
    },
  ];
}

function impactColumns(hasTraffic: boolean): Column[] {
  const traffic = hasTraffic ? [right("mean lost, Gbit/s"), right("worst")] : [];
  return [...traffic, right("mean pairs lost"), right("worst")];
}

function impactCells(
  { meanLostGbps, worstLostGbps, meanLostPairs, worstLostPairs }: ElementImpact | OperatorImpact,
  hasTraffic: boolean,
): string[] {
  const traffic = hasTraffic ? [formatNumber(meanLostGbps!), formatNumber(worstLostGbps!)] : [];
  return [...traffic, formatNumber(meanLostPairs), formatNumber(worstLostPairs)];
}

/** Of choices of several elements, those that do most harm on average. */
function elementBlocks({ byElement, scenarios }: SweepSummary): Block[] {
  if (byElement.length === 0 || byElement.every((element) => element.scenarios === 1) || scenarios === 0)
    return [];
  const hasTraffic = byElement[0]!.meanLostGbps !== null;
  return [
    { kind: "heading", text: "Elements, by what is lost when they are among what fails" },
    {
      kind: "table",
      columns: [{ title: "element" }, ...impactColumns(hasTraffic)],
      rows: byElement
        .slice(0, mostElements)
        .map((impact) => [impact.element, ...impactCells(impact, hasTraffic)]),
    },
  ];
}

function countryBlocks({ byCountry }: SweepSummary): Block[] {
  const hit = byCountry
    .filter(({ worstFailure }) => worstFailure !== null)
    .sort((a, b) => a.worstServedGbps - a.servedBeforeGbps - (b.worstServedGbps - b.servedBeforeGbps));
  if (hit.length === 0) return [];
  return [
    { kind: "heading", text: "Countries, by what they lose at worst" },
    {
      kind: "table",
      columns: [
        { title: "country" },
        ...["served intact, Gbit/s", "mean", "worst", "left"].map(right),
        { title: "worst failure" },
      ],
      rows: hit
        .slice(0, mostCountries)
        .map(({ country, servedBeforeGbps, meanServedGbps, worstServedGbps, worstFailure }) => [
          countryName(country),
          formatNumber(servedBeforeGbps),
          formatNumber(meanServedGbps),
          formatNumber(worstServedGbps),
          formatShare(worstServedGbps, servedBeforeGbps),
          worstFailure!.join(" + "),
        ]),
    },
  ];
}

function edgeBlocks({ byEdge }: SweepSummary): Block[] {
  const caused = byEdge.filter(({ failures }) => failures.length > 0);
  if (caused.length === 0) return [];
  return [
    { kind: "heading", text: "Edges, by the highest load a failure puts on them" },
    {
      kind: "table",
      columns: [{ title: "edge" }, right("highest load"), { title: "when this fails" }],
      rows: caused
        .slice(0, mostEdges)
        .map(({ edge, worstUtilisation, failures }) => [
          edge,
          worstUtilisation === null ? "no capacity" : formatShare(worstUtilisation, 1),
          failures[0]!.join(" + "),
        ]),
    },
  ];
}
