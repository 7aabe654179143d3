import { expect } from "vitest";
import type { Network } from "../../src/network/index.ts";
import { simulate } from "../../src/simulate/index.ts";
import type { LossSpread, ScenarioRow, SweepRow, SweepSummary } from "../../src/sweep/index.ts";

/** What can be said of the summary from rows and outcomes alone. */
export function slowSummary(network: Network, rows: readonly SweepRow[], { intact }: SweepSummary) {
  const solved = rows.filter((row): row is ScenarioRow => !("error" in row));
  const lost = (row: (typeof solved)[number]) => row.disconnectedGbps! + row.congestedGbps!;
  const lostPairs = ({ pairsAfter }: ScenarioRow) => intact.pairsAfter - pairsAfter;
  const impact = (own: ScenarioRow[]) => ({
    scenarios: own.length,
    meanLostGbps: expect.closeTo(mean(own.map(lost)), 6),
    worstLostGbps: Math.max(...own.map(lost)),
    meanLostPairs: expect.closeTo(mean(own.map(lostPairs)), 6),
    worstLostPairs: Math.max(...own.map(lostPairs)),
  });
  const elements = [...new Set(solved.flatMap(({ failure }) => failure))].map((element) => ({
    element,
    ...impact(solved.filter(({ failure }) => failure.includes(element))),
  }));
  const plantDown = new Map<string, ScenarioRow[]>();
  for (const row of solved) {
    for (const operator of operatorsDown(network, row.failure)) {
      plantDown.set(operator, [...(plantDown.get(operator) ?? []), row]);
    }
  }
  const operators = [...plantDown].map(([operator, own]) => ({ operator, ...impact(own) }));
  const outcomes = rows.map(({ failure }) => ({ failure, outcome: simulate(network, failure as string[]) }));
  const whole = simulate(network, []);
  return {
    format: "cutset-sweep/1",
    version: whole.version,
    network: whole.network,
    routing: "spf",
    scenarios: rows.length,
    errors: 0,
    intact,
    worst: [...solved].sort((a, b) => lost(b) - lost(a) || a.pairsAfter - b.pairsAfter).slice(0, 10),
    lostGbps: slowSpread(solved.map(lost)),
    lostPairs: slowSpread(solved.map(lostPairs)),
    byElement: expect.toSatisfy((found: SweepSummary["byElement"]) => {
      expect(sorted(found, "element")).toEqual(sorted(elements, "element"));
      return true;
    }),
    byOperator: expect.toSatisfy((found: SweepSummary["byOperator"]) => {
      expect(sorted(found, "operator")).toEqual(sorted(operators, "operator"));
      return true;
    }),
    byEdge: expect.toSatisfy((found: SweepSummary["byEdge"]) => {
      for (const { edge, worstUtilisation, failures } of found) {
        const seen = [{ failure: null, outcome: whole }, ...outcomes].map(({ failure, outcome }) => {
          const { after, capacityGbps } = outcome.edges.find(({ id }) => id === edge)!;
          const load = Math.max(after.forwardGbps, after.backwardGbps);
          return { failure, value: load === 0 ? 0 : load / capacityGbps };
        });
        const most = Math.max(...seen.map(({ value }) => value));
        expect(worstUtilisation).toBe(Number.isFinite(most) ? most : null);
        const causes = seen.filter(({ value }) => value === most).map(({ failure }) => failure);
        expect(failures).toEqual(causes.includes(null) ? [] : causes.slice(0, 3));
      }
      return found.length === network.edges.length;
    }),
    byCountry: expect.toSatisfy((found: SweepSummary["byCountry"]) => {
      for (const { country, meanServedGbps, worstServedGbps, servedBeforeGbps, offeredGbps } of found) {
        const before = whole.countries.find((own) => own.country === country)!;
        const served = outcomes.map(
          ({ outcome }) => outcome.countries.find((own) => own.country === country)!.servedGbps,
        );
        expect([offeredGbps, servedBeforeGbps]).toEqual([before.offeredGbps, before.servedBeforeGbps]);
        expect(worstServedGbps).toBeCloseTo(Math.min(before.servedBeforeGbps, ...served), 6);
        if (served.length > 0) {
          expect(meanServedGbps).toBeCloseTo(served.reduce((sum, gbps) => sum + gbps, 0) / served.length, 6);
        }
      }
      return true;
    }),
  };
}

/** The operators some of whose sites, links or cables are down, wholly or in part. */
function operatorsDown(network: Network, failure: readonly string[]): Set<string> {
  const { failed } = simulate(network, failure as string[]);
  const ofSites = failed.sites.map((id) => network.site(id).operator);
  const ofEdges = failed.edges.flatMap((id) => {
    const { operator, cable } = network.edge(id);
    return [operator, ...(network.cables.find((own) => own.id === cable)?.owners ?? [])];
  });
  return new Set([...ofSites, ...ofEdges].filter((name) => name !== null));
}

/** Quantiles of few values, by rank, and what share reaches each point of the curve. */
function slowSpread(values: readonly number[]) {
  if (values.length === 0) return null;
  const ascending = [...values].sort((a, b) => a - b);
  const at = (share: number) => near(ascending[Math.max(0, Math.ceil(share * values.length - 1e-9) - 1)]!);
  return {
    mean: expect.closeTo(mean(values), 6),
    p50: at(0.5),
    p90: at(0.9),
    p95: at(0.95),
    p99: at(0.99),
    max: Math.max(0, ascending.at(-1)!),
    exceedance: expect.toSatisfy((curve: LossSpread["exceedance"]) => {
      for (const { lostGbps, share } of curve) {
        const reach = (slack: number) => values.filter((value) => value >= lostGbps * slack).length;
        expect(share * values.length).toBeGreaterThan(reach(1.006) - 1e-9);
        expect(share * values.length).toBeLessThan(reach(0.994) + 1e-9);
      }
      return curve.length > 0;
    }),
  };
}

function near(value: number) {
  return expect.toSatisfy(
    (found: number) => Math.abs(found - Math.max(0, value)) <= 0.00501 * Math.abs(value),
  );
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function sorted<Key extends string>(rows: readonly Record<Key, string>[], key: Key) {
  return [...rows].sort((a, b) => (a[key] < b[key] ? -1 : 1));
}
