import fc from "fast-check";
import { expect, test } from "vitest";
import { pakistan } from "../../src/data/index.ts";
import { Network } from "../../src/network/index.ts";
import { type RoutingModel, spf } from "../../src/routing/index.ts";
import { type Outcome, simulate } from "../../src/simulate/index.ts";
import { elementsOf, everyChoice, type FailureSet, givenFailures, sweep } from "../../src/sweep/index.ts";
import type { ScenarioRow, SweepRow } from "../../src/sweep/sweepRow.ts";
import type { SweepSummary } from "../../src/sweep/sweepSummary.ts";
import { cases } from "../laws/cases.ts";

const kinds = ["cable", "segment", "link", "site", "group", "country", "operator"] as const;

function swept(network: Network, failures: FailureSet, routing: RoutingModel | null = spf) {
  const rows: SweepRow[] = [];
  const run = sweep(network, failures, { routing });
  for (;;) {
    const next = run.next();
    if (next.done) return { rows, summary: next.value };
    rows.push(next.value);
  }
}

/** A row from an outcome, by the definitions of its figures. */
function slowRow(outcome: Outcome, intact: Outcome, failure: readonly string[]) {
  const { traffic, reachability, demands, edges, failed } = outcome;
  const added = demands.reduce((sum, { after, before }) => {
    return after.servedGbps > 0 ? sum + after.servedGbps * (after.latencyMs! - before.latencyMs!) : sum;
  }, 0);
  const utilisations = edges
    .filter(({ id }) => !failed.edges.includes(id))
    .map(({ after, capacityGbps }) => {
      const load = Math.max(after.forwardGbps, after.backwardGbps);
      return load === 0 ? 0 : load / capacityGbps;
    });
  const most = Math.max(0, ...utilisations);
  expect(intact.reachability.pairsAfter).toBe(reachability.pairsBefore);
  return {
    failure,
    pairsAfter: reachability.pairsAfter,
    isolatedSites: reachability.isolatedSites.length,
    servedGbps: traffic.servedGbps,
    disconnectedGbps: traffic.disconnectedGbps,
    congestedGbps: traffic.congestedGbps,
    maxUtilisation: Number.isFinite(most) ? most : null,
    addedLatencyMs: traffic.servedGbps === 0 ? 0 : added / traffic.servedGbps,
  };
}

test("N-1 and N-2 rows are those of simulate, on random networks", () => {
  fc.assert(
    fc.property(cases(), fc.constantFrom(1, 2), fc.shuffledSubarray([...kinds]), ({ network }, k, some) => {
      const all = everyChoice(elementsOf(network, some), k);
      const sample = Array.from({ length: Math.min(12, all.size) }, (_, i) =>
        all.at(Math.floor((i * all.size) / 12)),
      );
      const { rows, summary } = swept(network, givenFailures(sample));
      const intact = simulate(network, []);
      expect(rows).toEqual(
        sample.map((failure) => slowRow(simulate(network, failure as string[]), intact, failure)),
      );
      expect(summary).toEqual(slowSummary(network, rows, summary));
    }),
    { numRuns: 150 },
  );
});

/** What can be said of the summary from rows and outcomes alone. */
function slowSummary(network: Network, rows: readonly SweepRow[], { intact }: SweepSummary) {
  const solved = rows.filter((row): row is ScenarioRow => !("error" in row));
  const lost = (row: (typeof solved)[number]) => row.disconnectedGbps! + row.congestedGbps!;
  const elements = [...new Set(solved.flatMap(({ failure }) => failure))].map((element) => {
    const own = solved.filter(({ failure }) => failure.includes(element));
    const pairs = own.map(({ pairsAfter }) => intact.pairsAfter - pairsAfter);
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    return {
      element,
      scenarios: own.length,
      meanLostGbps: expect.closeTo(mean(own.map(lost)), 6),
      worstLostGbps: Math.max(...own.map(lost)),
      meanLostPairs: expect.closeTo(mean(pairs), 6),
      worstLostPairs: Math.max(...pairs),
    };
  });
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
    byElement: expect.toSatisfy((found: { element: string }[]) => {
      expect(sorted(found)).toEqual(sorted(elements));
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

function sorted<Row extends { element: string }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => (a.element < b.element ? -1 : 1));
}

test("a scenario that cannot be solved is a row with its reason, and the others are solved", () => {
  const network = Network.parse(pakistan);
  const { rows, summary } = swept(
    network,
    givenFailures([["cable:aae-1"], ["cable:aae-11"], ["cable:peace"]]),
  );
  expect(rows[1]).toEqual({ failure: ["cable:aae-11"], error: expect.stringContaining("aae-1") });
  expect(summary).toMatchObject({ scenarios: 3, errors: 1, worst: [{}, {}] });
});

test("without routing, connectivity only", () => {
  const network = Network.parse(pakistan);
  const failures = everyChoice(elementsOf(network, ["cable"]), 1);
  const { rows, summary } = swept(network, failures, null);
  const withTraffic = swept(network, failures).rows;
  expect(rows.map((row) => "pairsAfter" in row && row.pairsAfter)).toEqual(
    withTraffic.map((row) => "pairsAfter" in row && row.pairsAfter),
  );
  expect(rows[0]).toMatchObject({ servedGbps: null, maxUtilisation: null, addedLatencyMs: null });
  expect(summary).toMatchObject({ routing: "none", byEdge: [], byCountry: [] });
});
