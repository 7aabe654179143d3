import type { Network } from "../network/index.ts";
import type { CountryOutcome, DemandOutcome, Outcome } from "../simulate/index.ts";
import { demandTally } from "./demandTally.ts";
import { failureText } from "./failureText.ts";
import { count, countryName, formatMs, formatNumber, formatShare, listed } from "./format.ts";
import { hotEdges } from "./hotEdges.ts";
import { viaText } from "./pathText.ts";
import type { Block, Column, Report } from "./report.ts";

const right = (title: string): Column => ({ title, align: "right" });

/** Rows a table shows at most; the whole is in the outcome. */
const mostCountries = 5;
const mostDemands = 12;

/**
 * What a failure did, for a reader: what failed, who reaches whom, what was lost, the worst-hit countries, the
 * demands that changed, the hot edges.
 *
 * @param network - the one the outcome was simulated on
 */
export function outcomeReport(network: Network, outcome: Outcome): Report {
  return [
    { kind: "title", text: `${outcome.network.name}: ${failureText(outcome)}` },
    { kind: "paragraph", text: failedText(network, outcome) },
    ...reachabilityBlocks(network, outcome),
    ...trafficBlocks(outcome),
    ...countryBlocks(outcome),
    ...demandBlocks(network, outcome),
    ...hotEdges(network, outcome),
  ];
}

function failedText(network: Network, { failed, routing }: Outcome): string {
  const names = listed(failed.sites.map((id) => network.site(id).name));
  const sites =
    failed.sites.length === 0
      ? "No site is"
      : `${count(failed.sites.length, "site")} (${names}) ${failed.sites.length === 1 ? "is" : "are"}`;
  const edges = failed.edges.map((id) => network.edge(id).name);
  const down = edges.length === 0 ? "no edge" : `${count(edges.length, "edge")} (${listed(edges)})`;
  return `${sites} down, and ${down}. Routing: ${routing}.`;
}

function reachabilityBlocks(network: Network, { reachability }: Outcome): Block[] {
  const { pairsBefore, pairsAfter, componentSizes, isolatedSites } = reachability;
  const share = formatShare(pairsAfter, pairsBefore);
  const pieces = `in ${count(componentSizes.length, "piece")} of ${listed(componentSizes.map(String))} places`;
  const left =
    componentSizes.length === 0
      ? "no place is left"
      : `what survives is ${componentSizes.length === 1 ? "in one piece" : pieces}`;
  const names = isolatedSites.map((id) => network.site(id).name);
  const isolated = names.length === 0 ? "" : ` Cut off from everyone: ${listed(names)}.`;
  return [
    { kind: "heading", text: "Reachability" },
    {
      kind: "paragraph",
      text: `${formatNumber(pairsAfter)} of ${formatNumber(pairsBefore)} pairs of places still reach each other (${share}); ${left}.${isolated}`,
    },
  ];
}

function trafficBlocks({ traffic, atFault }: Outcome): Block[] {
  const { offeredGbps, servedBeforeGbps, servedGbps, disconnectedGbps, congestedGbps } = traffic;
  const { avoidedGbps = 0, lateGbps = 0 } = traffic;
  const row = (name: string, gbps: number) => [name, formatNumber(gbps), formatShare(gbps, offeredGbps)];
  return [
    { kind: "heading", text: "Traffic" },
    {
      kind: "table",
      columns: [{ title: "" }, right("Gbit/s"), right("of offered")],
      rows: [
        row("offered", offeredGbps),
        row("served before", servedBeforeGbps),
        ...(atFault ? [row("served at the fault, before rerouting", atFault.servedGbps)] : []),
        row("served", servedGbps),
        row("lost, disconnected", disconnectedGbps),
        ...(avoidedGbps > 0 ? [row("  of it, only through what is avoided", avoidedGbps)] : []),
        ...(lateGbps > 0 ? [row("  of it, only too late", lateGbps)] : []),
        row("lost, congested", congestedGbps),
      ],
    },
  ];
}

function countryBlocks({ countries }: Outcome): Block[] {
  const lost = ({ servedBeforeGbps, servedGbps }: CountryOutcome) => servedBeforeGbps - servedGbps;
  const capacityLost = (country: CountryOutcome) =>
    country.internationalCapacityBeforeGbps - country.internationalCapacityAfterGbps;
  const hit = countries
    .filter((country) => lost(country) > 0 || capacityLost(country) > 0)
    .sort((a, b) => lost(b) - lost(a) || capacityLost(b) - capacityLost(a))
    .slice(0, mostCountries);
  if (hit.length === 0) return [];
  return [
    { kind: "heading", text: "Worst-hit countries" },
    {
      kind: "table",
      columns: [
        { title: "country" },
        right("served before, Gbit/s"),
        right("after"),
        right("lost"),
        right("capacity abroad before, Gbit/s"),
        right("after"),
        right("mean ms before"),
        right("after"),
      ],
      rows: hit.map((country) => [
        countryName(country.country),
        formatNumber(country.servedBeforeGbps),
        formatNumber(country.servedGbps),
        formatShare(lost(country), country.servedBeforeGbps),
        formatNumber(country.internationalCapacityBeforeGbps),
        formatNumber(country.internationalCapacityAfterGbps),
        formatMs(country.meanLatencyBeforeMs),
        formatMs(country.meanLatencyAfterMs),
      ]),
    },
  ];
}

function demandBlocks(network: Network, { demands }: Outcome): Block[] {
  const changed = demands.filter(({ status }) => status !== "kept");
  if (changed.length === 0) return [];
  const lost = ({ gbps, after }: DemandOutcome) => gbps - after.servedGbps;
  const worst = [...changed].sort((a, b) => lost(b) - lost(a) || b.gbps - a.gbps).slice(0, mostDemands);
  const more = changed.length > worst.length ? `; the ${worst.length} hit hardest` : "";
  return [
    { kind: "heading", text: `Demands: ${demandTally(demands)}${more}` },
    {
      kind: "table",
      columns: [
        { title: "demand" },
        { title: "" },
        right("Gbit/s"),
        right("served"),
        right("ms before"),
        right("after"),
        { title: "via, before" },
        { title: "via, after" },
      ],
      rows: worst.map((demand) => [
        demand.id,
        demand.reason === undefined ? demand.status : `${demand.status} (${demand.reason})`,
        formatNumber(demand.gbps),
        formatNumber(demand.after.servedGbps),
        formatMs(demand.before.latencyMs),
        formatMs(demand.after.latencyMs),
        viaText(network, demand.before),
        viaText(network, demand.after),
      ]),
    },
  ];
}
