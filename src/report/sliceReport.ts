import type { LossSpread, SliceSummary } from "../sweep/index.ts";
import { count, formatNumber, formatShare } from "./format.ts";
import type { Block, Column, Report } from "./report.ts";
import { scenarioTable } from "./scenarioTable.ts";

const right = (title: string): Column => ({ title, align: "right" });

/** Rows a table shows at most; the whole is in the summary. */
const mostElements = 10;
const mostLosses = 8;

/**
 * What a slice of a sweep comes to, for a reader: how much is lost how often, the worst failures, elements.
 *
 * @param name - what the rows are called
 */
export function sliceReport(name: string, summary: SliceSummary): Report {
  const { matched, scenarios } = summary;
  return [
    {
      kind: "title",
      text: `${name}: ${matched.toLocaleString("en-US")} of ${count(scenarios, "failure")}`,
    },
    ...overviewBlocks(summary),
    ...lossBlocks(summary),
    ...worstBlocks(summary),
    ...elementBlocks(summary),
  ];
}

function overviewBlocks({ conditions, errors, lostGbps }: SliceSummary): Block[] {
  const sentences = [
    ...(conditions.length === 0 ? [] : [`Where ${conditions.join(" and ")}.`]),
    ...(errors === 0 ? [] : [`${count(errors, "failure")} could not be solved.`]),
    ...(lostGbps === null ? [] : [lossSentence(lostGbps)]),
  ];
  return sentences.length === 0 ? [] : [{ kind: "paragraph", text: sentences.join(" ") }];
}

function lossSentence({ mean, p50, p90, p99, max }: LossSpread): string {
  const [average, half, ninety, ninetyNine, most] = [mean, p50, p90, p99, max].map(formatNumber);
  return `They lose ${average} Gbit/s on average: half of them at most ${half}, 90 % at most ${ninety}, 99 % at most ${ninetyNine}, the worst ${most}.`;
}

function lossBlocks({ lostGbps }: SliceSummary): Block[] {
  if (lostGbps === null) return [];
  const points = roundLosses(lostGbps.max).map((loss) => ({ loss, share: shareLosing(loss, lostGbps) }));
  // Of losses that are exceeded equally often, the largest says all.
  const telling = points.filter(({ share }, i) => share !== points[i + 1]?.share);
  if (telling.length === 0) return [];
  return [
    { kind: "heading", text: "How often how much is lost" },
    {
      kind: "table",
      columns: [right("lost, Gbit/s, at least"), right("of failures")],
      rows: telling.map(({ loss, share }) => [formatNumber(loss), formatShare(share, 1)]),
    },
  ];
}

/** The last few of 0.1, 0.2, 0.5, 1, 2, 5, 10 … up to a loss, in their order. */
function roundLosses(most: number): number[] {
  const losses: number[] = [];
  for (let power = -1; 10 ** power <= most; power++) {
    losses.push(...[1, 2, 5].map((digit) => digit * 10 ** power).filter((loss) => loss <= most));
  }
  return losses.slice(-mostLosses);
}

function shareLosing(loss: number, { exceedance }: LossSpread): number {
  return exceedance.find(({ lostGbps }) => lostGbps >= loss)?.share ?? 0;
}

function worstBlocks({ worst, by }: SliceSummary): Block[] {
  if (worst.length === 0) return [];
  const number = worst.length === 1 ? "" : ` ${worst.length}`;
  return [
    { kind: "heading", text: `The worst${number}${by === "lost" ? "" : `, by ${by}`}` },
    scenarioTable(worst, { title: "pairs left", of: ({ pairsAfter }) => pairsAfter }),
  ];
}

function elementBlocks({ byElement }: SliceSummary): Block[] {
  if (byElement.every(({ scenarios }) => scenarios === 1)) return [];
  const hasTraffic = byElement[0]!.meanLostGbps !== null;
  return [
    { kind: "heading", text: "Elements, by what is lost when they are among what fails" },
    {
      kind: "table",
      columns: [
        { title: "element" },
        right("failures"),
        ...(hasTraffic ? [right("mean lost, Gbit/s"), right("worst")] : []),
        right("fewest pairs left"),
      ],
      rows: byElement
        .slice(0, mostElements)
        .map(({ element, scenarios, meanLostGbps, worstLostGbps, fewestPairsAfter }) => [
          element,
          formatNumber(scenarios),
          ...(hasTraffic ? [formatNumber(meanLostGbps!), formatNumber(worstLostGbps!)] : []),
          formatNumber(fewestPairsAfter),
        ]),
    },
  ];
}
