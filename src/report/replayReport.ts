import type { Finding, RankFinding, Replay, ReplayScore } from "../replay/index.ts";
import { count, countryName, formatNumber } from "./format.ts";
import type { Block, Report } from "./report.ts";

/** Incidents replayed: what was published beside what the model says, and how near it came over all. */
export function replayReport(replays: readonly Replay[], score: ReplayScore): Report {
  return [
    { kind: "title", text: "Published and predicted" },
    {
      kind: "table",
      columns: [
        { title: "incident" },
        { title: "of" },
        { title: "what" },
        { title: "published", align: "right" },
        { title: "predicted", align: "right" },
        { title: "error", align: "right" },
      ],
      rows: replays.flatMap(({ incident, findings }) =>
        findings.map((finding) => [incident.id, finding.of, kindText(finding), ...figures(finding)]),
      ),
    },
    { kind: "paragraph", text: scoreText(score) },
  ];
}

/** Each incident by itself: the places of its orders, where its figures come from, and what to know about it. */
export function replayDetails(replays: readonly Replay[]): Block[] {
  return replays.flatMap(({ incident: { id, title, date, note }, findings }): Block[] => [
    { kind: "heading", text: `${id}: ${title} (${date})` },
    ...(note === undefined ? [] : [{ kind: "paragraph" as const, text: note }]),
    ...findings.flatMap((finding): Block[] => [
      { kind: "paragraph", text: `${finding.of}: ${finding.source}.` },
      ...(finding.kind === "rank" ? [rankTable(finding)] : []),
    ]),
  ]);
}

function kindText({ kind }: Finding): string {
  return kind === "capacity" || kind === "traffic" ? `${kind} lost` : kind === "rank" ? "order" : "no loss";
}

function figures(finding: Finding): string[] {
  switch (finding.kind) {
    case "rank":
      return [count(finding.places.length, "place"), "", `Spearman ${finding.spearman.toFixed(2)}`];
    case "no-loss":
      return ["0 %", percent(finding.predictedPercent), finding.isPassed ? "passed" : "failed"];
    default:
      return [
        percent(finding.publishedPercent),
        percent(finding.predictedPercent),
        `${signed(finding.errorPoints)} points`,
      ];
  }
}

function scoreText(score: ReplayScore): string {
  const median = (rows: number, error: number | null, kind: string) =>
    error === null
      ? []
      : [`${kind} (${count(rows, "figure")}): median absolute error ${formatNumber(error)} points`];
  return `${[
    ...median(score.capacityRows, score.medianCapacityError, "Capacity lost"),
    ...median(score.trafficRows, score.medianTrafficError, "traffic lost"),
    ...(score.meanSpearman === null
      ? []
      : [`orders (${score.rankRows}): mean Spearman ${score.meanSpearman.toFixed(2)}`]),
    ...(score.controls === 0 ? [] : [`controls passed: ${score.controlsPassed} of ${score.controls}`]),
  ].join("; ")}.`;
}

function rankTable({ places }: RankFinding): Block {
  return {
    kind: "table",
    columns: [
      { title: "place" },
      { title: "published", align: "right" },
      { title: "predicted", align: "right" },
    ],
    rows: places.map(({ place, publishedPercent, predictedPercent }) => [
      placeName(place),
      percent(publishedPercent),
      percent(predictedPercent),
    ]),
  };
}

function placeName(place: string): string {
  return place.startsWith("country:") ? countryName(place.slice("country:".length)) : place;
}

function percent(value: number): string {
  return `${Math.round(value)} %`;
}

function signed(value: number): string {
  const rounded = Math.round(value);
  return rounded > 0 ? `+${rounded}` : `${rounded}`;
}
