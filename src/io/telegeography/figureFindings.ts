import type { ImportFinding } from "../finding.ts";
import type { MapCable } from "./cableMap.ts";
import type { Slack } from "./slack.ts";

/** What a cable's description leaves open, or tells otherwise than its drawing. */
export function figureFindings(
  { id, lengthKm, rfs, planned, landings }: MapCable,
  drawnKm: number,
  { disagrees, rule }: Slack,
): ImportFinding[] {
  const findings: ImportFinding[] = [];
  if (landings === undefined) {
    findings.push({
      cable: id,
      problem: "no-description",
      found: "the map draws the cable but no file describes it",
      assumed: "it lands at every landing point that a route of it ends at",
    });
  }
  if (disagrees) {
    findings.push({
      cable: id,
      problem: "length-differs",
      found: `${Math.round(drawnKm)} km are drawn, ${lengthKm} km published`,
      assumed: `the length of each segment is ${rule}`,
      km: Math.round(drawnKm) - lengthKm!,
    });
  }
  if (lengthKm === undefined) {
    findings.push({
      cable: id,
      problem: "no-length",
      found: "no length is published",
      assumed: `the length of each segment is ${rule}`,
    });
  }
  if (rfs === undefined) {
    findings.push({
      cable: id,
      problem: "no-date",
      found: `no date of readiness for service is given${planned ? "; it is planned" : ""}`,
      assumed: "it is in service on every date",
    });
  }
  return findings;
}
