import type { Network } from "../network/index.ts";
import type {
  ConstraintLoss,
  DemandOutcome,
  DemandService,
  Explanation,
  Subject,
} from "../simulate/index.ts";
import { failureText } from "./failureText.ts";
import { count, countryName, formatMs, formatNumber, formatShare, listed } from "./format.ts";
import { placesText, viaText } from "./pathText.ts";

/** The explanation as one paragraph that a regulator can read. */
export function explanationText(network: Network, explanation: Explanation): string {
  const { subject, demands, outcome } = explanation;
  const name = subjectName(network, subject);
  const sum = (figure: (demand: DemandOutcome) => number) =>
    demands.reduce((total, demand) => total + figure(demand), 0);
  const before = sum(({ before }) => before.servedGbps);
  const after = sum(({ after }) => after.servedGbps);
  const when = outcome.failure.length === 0 ? "In the intact network" : `When ${failureText(outcome)}`;
  const offered = sum(({ gbps }) => gbps);
  if (demands.length === 0) return `${when}, ${name} loses nothing: no demand starts or ends there.`;
  if (demands.every(({ gbps, after }) => after.servedGbps === gbps)) {
    return `${when}, ${name} loses nothing: all of its ${gbit(offered)} are served${reroutedText(demands)}.`;
  }
  const loss =
    after < before
      ? `loses ${formatShare(before - after, before)} of its traffic: ${gbit(after)} of the ${gbit(before)} served before remain`
      : `loses nothing more: ${gbit(after)} of its ${gbit(offered)} are served, and no more were before`;
  return [
    `${when}, ${name} ${loss}.`,
    disconnectedText(network, explanation),
    avoidText(network, explanation),
    lateText(network, explanation),
    congestedText(network, explanation),
    pathText(network, explanation),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function subjectName(network: Network, { kind, id }: Subject): string {
  if (kind === "site") return network.site(id).name;
  return kind === "country" ? countryName(id) : `the demand ${id}`;
}

/** Names as a reader knows them; an edge without one goes by its id. */
const namesOf = (network: Network, edges: readonly string[]): string =>
  listed(edges.map((id) => network.edge(id).name));

const gbit = (gbps: number): string => `${formatNumber(gbps)} Gbit/s`;

function disconnectedText(network: Network, { demands, failedEnds, cutSet }: Explanation): string {
  const gone = demands.filter(
    ({ after, gbps, reason }) => after.latencyMs === null && gbps > 0 && reason === undefined,
  );
  if (gone.length === 0) return "";
  const gbps = gone.reduce((total, demand) => total + demand.gbps, 0);
  const ends = failedEnds.map((id) => network.site(id).name);
  const reasons = [
    ...(ends.length > 0 ? [`${listed(ends)} ${ends.length === 1 ? "has" : "have"} failed`] : []),
    ...(cutSet.length > 0
      ? [`the cut set of ${count(cutSet.length, "edge")} (${namesOf(network, cutSet)}) leaves no path`]
      : []),
  ];
  const why = reasons.length > 0 ? `: ${reasons.join(", and ")}` : ", as they are in the intact network";
  return `${gbit(gbps)} (${count(gone.length, "demand")}) are disconnected${why}.`;
}

function avoidText(network: Network, { demands, cutSet }: Explanation): string {
  const { offered, constraints } = lostTo("avoid", network, demands);
  if (offered === "") return "";
  const refs = [...new Set(constraints.flatMap(({ avoid = [] }) => avoid))];
  const onlyThese = demands.every(({ after, reason }) => after.latencyMs !== null || reason === "avoid");
  const cut = onlyThese && cutSet.length > 0 ? `; the way round is cut at ${namesOf(network, cutSet)}` : "";
  return `${offered} could go only through what must be avoided (${listed(refs)})${cut}.`;
}

function lateText(network: Network, { demands }: Explanation): string {
  const { offered, constraints } = lostTo("late", network, demands);
  if (offered === "") return "";
  const limits = [...new Set(constraints.map(({ maxLatencyMs = 0 }) => maxLatencyMs))];
  return `${offered} would come too late: no path is left that takes at most ${listed(limits.map(formatMs))} ms.`;
}

/** What demands lose to a constraint of theirs, in words, empty if nothing; and those demands. */
function lostTo(loss: ConstraintLoss, network: Network, demands: readonly DemandOutcome[]) {
  const lost = demands.filter(({ reason, gbps }) => reason === loss && gbps > 0);
  const ids = new Set(lost.map(({ id }) => id));
  const gbps = lost.reduce((total, demand) => total + demand.gbps, 0);
  return {
    offered: lost.length === 0 ? "" : `${gbit(gbps)} (${count(lost.length, "demand")})`,
    constraints: network.demands.filter(({ id }) => ids.has(id)),
  };
}

function congestedText(network: Network, { demands, bottlenecks, remaining }: Explanation): string {
  const squeezed = demands.filter(({ after, gbps }) => after.latencyMs !== null && after.servedGbps < gbps);
  if (squeezed.length === 0) return "";
  const gbps = squeezed.reduce((total, { gbps, after }) => total + gbps - after.servedGbps, 0);
  const lost = `${gbit(gbps)} (${count(squeezed.length, "demand")}) are lost to congestion`;
  const [worst] = bottlenecks;
  const bottleneck =
    worst === undefined
      ? `${lost} on several paths`
      : `${lost}: the bottleneck is ${network.edge(worst.edge).name}, which can carry ${gbit(worst.capacityGbps)} and is offered ${gbit(worst.loadGbps)}`;
  if (remaining === null) return `${bottleneck}.`;
  const cut =
    remaining.minimumCut.length === 0 ? "" : ` (limited by ${namesOf(network, remaining.minimumCut)})`;
  return `${bottleneck}; no routing could carry more than ${gbit(remaining.gbps)} in either direction between these ends${cut}.`;
}

/** The demand that loses most, before and after. */
function pathText(network: Network, { demands }: Explanation): string {
  const lost = ({ before, after }: DemandOutcome) => before.servedGbps - after.servedGbps;
  const { id, before, after, reason } = [...demands].sort((a, b) => lost(b) - lost(a))[0]!;
  if (before.latencyMs === null) return "";
  const sources = network.demands.find((demand) => demand.id === id)!.from;
  const way = (service: DemandService) =>
    service.edges === null
      ? `several paths (${formatMs(service.latencyMs)} ms)`
      : `${placesText(network, service.edges, sources)} (${viaText(network, service)}; ${formatMs(service.latencyMs)} ms)`;
  const onSite = before.edges?.length === 0;
  const was = `The demand ${id} ${onSite ? "was served on site" : `went through ${way(before)}`}`;
  if (after.latencyMs === null)
    return `${was}, and has no path ${reason === undefined ? "now" : "that it may take now"}.`;
  const sameWay = after.edges?.join() === before.edges?.join() && after.latencyMs === before.latencyMs;
  if (sameWay) return `${was}, and still ${onSite ? "is" : "does"}.`;
  return `${was}, and now goes through ${way(after)}.`;
}

function reroutedText(demands: readonly DemandOutcome[]): string {
  const rerouted = demands.filter(({ status }) => status === "rerouted").length;
  return rerouted === 0 ? "" : `, ${count(rerouted, "demand")} by another path`;
}
