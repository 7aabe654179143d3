import type { Network } from "../network/index.ts";
import type { CountryOutcome, DemandOutcome, EdgeOutcome, Outcome } from "../simulate/index.ts";
import { busierGbps } from "./busierGbps.ts";
import { carrierName, edgeName, failureName, siteName } from "./elementNames.ts";
import {
  capitalised,
  count,
  countryName,
  formatGain,
  formatNumber,
  formatShare,
  inSentence,
} from "./format.ts";
import { leadsAbroad } from "./pathText.ts";

/** Differences below this share are rounding. */
const tolerance = 1e-9;

/** Countries, and cables, in a sentence. */
const mostNamed = 2;

/**
 * An outcome in at most three sentences for a reader who knows places and cables but no ids: what fails; who still reaches
 * whom and how much is served; who is hit hardest, and where traffic goes instead.
 *
 * @param network - the one the outcome was simulated on; `null` to tell of ids instead of names
 */
export function outcomeStory(network: Network | null, outcome: Outcome): string[] {
  const consequence =
    outcome.failure.length === 0 ? busiestText(network, outcome) : hitText(network, outcome);
  return [eventText(network, outcome), serviceText(outcome), consequence].filter(
    (sentence) => sentence !== "",
  );
}

function eventText(
  network: Network | null,
  { network: { name }, failure, planned = [], failed }: Outcome,
): string {
  const named = (failures: Outcome["failure"]) =>
    inSentence(failures.map((single) => failureName(network, single)));
  const already = planned.length === 0 ? "" : `with ${named(planned)} out of service, `;
  if (failure.length === 0) return capitalised(`${already}nothing fails in ${name}.`);
  const failing = failure.filter(({ kind }) => kind !== "degrade");
  const degraded = failure.filter(({ kind }) => kind === "degrade");
  const takes = planned.length === 0 ? "takes down" : "brings what is down to";
  const events = [
    ...(failing.length > 0 ? [`the failure of ${named(failing)} ${takes} ${downText(network, failed)}`] : []),
    ...(degraded.length > 0 ? [`capacity is lost on ${named(degraded)}`] : []),
  ];
  return capitalised(`${already}${events.join(", and ")}.`);
}

function downText(network: Network | null, { sites, edges }: Outcome["failed"]): string {
  const names = sites.map((id) => siteName(network, id));
  const parts = [
    ...(sites.length === 0 ? [] : [`${count(sites.length, "site")} (${inSentence(names)})`]),
    ...(edges.length === 0 ? [] : [count(edges.length, "connection")]),
  ];
  return parts.length === 0 ? "nothing" : parts.join(" and ");
}

function serviceText(outcome: Outcome): string {
  const harmless = outcome.failure.length > 0 && !harms(outcome) ? "Nobody loses service: " : "";
  return capitalised(`${harmless}${reachabilityText(outcome)}, and ${trafficText(outcome)}.`);
}

function harms({ reachability, demands }: Outcome): boolean {
  return reachability.pairsAfter < reachability.pairsBefore || demands.some((demand) => lossOf(demand) > 0);
}

function reachabilityText({ failure, reachability }: Outcome): string {
  const { pairsBefore, pairsAfter, isolatedSites } = reachability;
  const still = failure.length === 0 ? "reach" : "still reach";
  if (pairsAfter === pairsBefore) return `all ${count(pairsBefore, "pair")} of places ${still} each other`;
  const cutOff =
    isolatedSites.length === 0 ? "" : `, ${count(isolatedSites.length, "place")} no other at all`;
  const share = formatShare(pairsAfter, pairsBefore);
  return `${formatNumber(pairsAfter)} of ${formatNumber(pairsBefore)} pairs of places still reach each other (${share})${cutOff}`;
}

function trafficText({ traffic, failure }: Outcome): string {
  const { offeredGbps, servedBeforeGbps, servedGbps, disconnectedGbps, congestedGbps } = traffic;
  if (offeredGbps === 0) return "no traffic is offered";
  const served = formatNumber(servedGbps);
  const was = formatNumber(servedBeforeGbps);
  const before = failure.length === 0 || was === served ? "" : ` (${was} before)`;
  const losses = [
    ...(disconnectedGbps > 0 ? [`${formatNumber(disconnectedGbps)} have no path (disconnected)`] : []),
    ...(congestedGbps > 0 ? [`${formatNumber(congestedGbps)} meet too little capacity (congested)`] : []),
  ];
  const lost = losses.length === 0 ? "" : `; of the rest, ${inSentence(losses)}`;
  return `${served} of ${formatNumber(offeredGbps)} Gbit/s of traffic are served${before}${lost}`;
}

function busiestText(network: Network | null, { edges }: Outcome): string {
  const utilisation = ({ after, capacityGbps }: EdgeOutcome) => busierGbps(after) / capacityGbps;
  const loaded = edges.filter(({ after }) => busierGbps(after) > 0);
  const [busiest] = loaded.sort((a, b) => utilisation(b) - utilisation(a));
  if (busiest === undefined) return "";
  const share = formatShare(busierGbps(busiest.after), busiest.capacityGbps);
  const of = share === "–" ? "without any capacity" : `at ${share} of its capacity`;
  return `The busiest connection is ${edgeName(network, busiest.id)}, ${of}.`;
}

function hitText(network: Network | null, outcome: Outcome): string {
  const hit = hardestHitText(outcome);
  const carriers = detourText(network, outcome);
  if (carriers !== "") return `${hit === "" ? "T" : `${hit}; t`}raffic goes instead by ${carriers}.`;
  const unmoved = outcome.demands.every(({ status }) => status === "kept");
  return hit === "" ? (unmoved ? "No traffic changes its path." : "") : `${hit}.`;
}

function hardestHitText({ countries }: Outcome): string {
  const lost = ({ servedBeforeGbps, servedGbps }: CountryOutcome) => servedBeforeGbps - servedGbps;
  const hit = countries
    .filter((country) => lost(country) > country.servedBeforeGbps * tolerance)
    .sort((a, b) => lost(b) - lost(a));
  if (hit.length === 0) return "";
  const named = hit.slice(0, mostNamed).map((country) => {
    const share = formatShare(lost(country), country.servedBeforeGbps);
    return `${countryName(country.country)} (${formatNumber(lost(country))} Gbit/s, ${share} of its traffic)`;
  });
  return `Hit hardest ${named.length === 1 ? "is" : "are"} ${inSentence(named)}`;
}

/** Where traffic goes instead: what takes up most, a cable counted by its busiest connection. */
function detourText(network: Network | null, { edges }: Outcome): string {
  const gains = new Map<string, number>();
  for (const { id, before, after } of edges) {
    const gain = busierGbps(after) - busierGbps(before);
    if (
      gain <= busierGbps(before) * tolerance ||
      !(network === null || leadsAbroad(network, network.edge(id)))
    )
      continue;
    const carrier = carrierName(network, id);
    gains.set(carrier, Math.max(gains.get(carrier) ?? 0, gain));
  }
  const most = [...gains].sort(([, a], [, b]) => b - a).slice(0, mostNamed);
  return inSentence(most.map(([carrier, gain]) => `${carrier} (${formatGain(gain)} Gbit/s)`));
}

function lossOf({ before, after }: DemandOutcome): number {
  const lost = before.servedGbps - after.servedGbps;
  return lost > before.servedGbps * tolerance ? lost : 0;
}
