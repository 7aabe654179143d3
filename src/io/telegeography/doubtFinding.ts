import type { Position } from "../../geo/index.ts";
import type { ImportFinding } from "../finding.ts";
import type { TopologyDoubt } from "../topology/drawnCable.ts";

/** What a drawing leaves open, in words. */
export function doubtFinding(cable: string, doubt: TopologyDoubt): ImportFinding {
  const { problem } = doubt;
  switch (problem) {
    case "no-route":
      return {
        cable,
        problem,
        found: "no route is drawn",
        assumed: "straight lines join its landings, in all as short as can be",
      };
    case "off-route":
      return {
        cable,
        problem,
        found: `${doubt.landing} lies ${shownKm(doubt.km)} km beside every route`,
        assumed: "a straight line joins it where a route is nearest",
        site: doubt.landing,
        km: roundedKm(doubt.km),
      };
    case "gap":
      return {
        cable,
        problem,
        found: `a route ends at ${place(doubt.position)}, ${shownKm(doubt.km)} km before the next route or landing`,
        assumed: "it goes on to there",
        km: roundedKm(doubt.km),
      };
    case "loose-end":
      return {
        cable,
        problem,
        found: `a route ends at ${place(doubt.position)}, where there is no landing of the cable and no other route`,
        assumed: "it ends there, at a branching unit",
      };
    case "loop":
      return {
        cable,
        problem,
        found: `a route of ${shownKm(doubt.km)} km comes back to where it began`,
        assumed: `a branching unit halfway, at ${place(doubt.position)}, parts it in two segments`,
        km: roundedKm(doubt.km),
      };
    case "parts":
      return {
        cable,
        problem,
        found: `it is drawn in parts that do not touch: ${doubt.landings.map(partText).join("; ")}`,
        assumed: "nothing joins them",
      };
  }
}

function partText(landings: readonly string[]): string {
  return landings.length === 0 ? "one without landings" : landings.join(", ");
}

function roundedKm(km: number): number {
  return Math.round(km * 10) / 10;
}

function shownKm(km: number): string {
  return String(roundedKm(km));
}

function place([lon, lat]: Position): string {
  return `${lat.toFixed(2)}, ${lon.toFixed(2)} (latitude, longitude)`;
}
