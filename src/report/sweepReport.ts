import type { Network } from "../network/index.ts";
import { simulate } from "../simulate/index.ts";
import type { SweepSummary } from "../sweep/index.ts";
import { count, countryName, formatNumber, formatShare, listed } from "./format.ts";
import type { Block, Column, Report } from "./report.ts";
import { scenarioTable } from "./scenarioTable.ts";

const right = (title: string): Column => ({ title, align: "right" });

/** Rows a table shows at most; the whole is in the summary, and in the rows. */
const mostElements = 10;
const mostCountries = 8;
const mostEdges = 8;

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
    ...elementBlocks(summary),
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

/** Of choices of several elements, those that do most harm on average. */
function elementBlocks({ byElement, scenarios }: SweepSummary): Block[] {
  if (byElement.length === 0 || byElement.every((element) => element.scenarios === 1) || scenarios === 0)
    return [];
  const hasTraffic = byElement[0]!.meanLostGbps !== null;
  return [
    { kind: "heading", text: "Elements, by what is lost when they are among what fails" },
    {
      kind: "table",
      columns: [
        { title: "element" },
        ...(hasTraffic ? [right("mean lost, Gbit/s"), right("worst")] : []),
        right("mean pairs lost"),
        right("worst"),
      ],
      rows: byElement
        .slice(0, mostElements)
        .map(({ element, meanLostGbps, worstLostGbps, meanLostPairs, worstLostPairs }) => [
          element,
          ...(hasTraffic ? [formatNumber(meanLostGbps!), formatNumber(worstLostGbps!)] : []),
          formatNumber(meanLostPairs),
          formatNumber(worstLostPairs),
        ]),
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
