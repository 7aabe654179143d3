import type { ImportFinding } from "../finding.ts";

/** What one finding of each kind says. */
const summaries: Readonly<Record<string, string>> = {
  "no-description": "a cable is drawn but not described; it was taken to land where its routes end",
  "no-route": "a cable is not drawn; straight lines join its landings",
  "off-route":
    "a landing lies beside every route of its cable; a straight line joins it where a route is nearest",
  gap: "a route ends shortly before the next route or landing; it was taken to go on to there",
  "loose-end": "a route ends where nothing is; it ends at a branching unit",
  loop: "a route comes back to where it began; a branching unit halfway parts it in two segments",
  parts: "a cable is drawn in parts that do not touch; nothing joins them",
  "length-differs": "a cable is drawn over 25 % longer or shorter than published; its segments are as drawn",
  "no-length": "a cable has no published length; its segments are as drawn, with usual slack",
  "no-date": "a cable has no date; it is in service on every date",
  "no-position": "a landing has no position; its cable does not land there",
  "no-country": "a landing has no country that is known",
};

/** A line for each kind of finding with its count. */
export function findingNotes(findings: readonly ImportFinding[]): string[] {
  const counts = new Map<string, number>();
  for (const { problem } of findings) counts.set(problem, (counts.get(problem) ?? 0) + 1);
  return Object.entries(summaries).flatMap(([problem, text]) => {
    const count = counts.get(problem);
    return count === undefined ? [] : [`${problem} (${count}): ${text}.`];
  });
}
