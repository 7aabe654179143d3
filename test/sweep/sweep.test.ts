import fc from "fast-check";
import { expect, test } from "vitest";
import { pakistan } from "../../src/data/index.ts";
import { Network } from "../../src/network/index.ts";
import { type RoutingModel, spf } from "../../src/routing/index.ts";
import { simulate } from "../../src/simulate/index.ts";
import type { SweepRow } from "../../src/sweep/index.ts";
import { elementsOf, everyChoice, type FailureSet, givenFailures, sweep } from "../../src/sweep/index.ts";
import { cases } from "../laws/cases.ts";
import { slowRow } from "./slowRow.ts";
import { slowSummary } from "./slowSummary.ts";

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

test("a country that loses all is served nothing, not a rounding error below it", () => {
  const city = (id: string, country: string) => ({ id, name: id, kind: "city", country, lat: 0, lon: 0 });
  const link = (from: string) => ({
    id: from,
    kind: "terrestrial",
    from,
    to: "c",
    lengthKm: 1,
    capacityGbps: 9,
  });
  const network = Network.parse({
    format: "cutset-network/1",
    name: "three sums of the same numbers",
    sites: [city("a", "PK"), city("b", "PK"), city("c", "FR")],
    links: [link("a"), link("b")],
    demands: [
      { id: "1", from: "a", to: "c", gbps: 0.3 },
      { id: "2", from: "b", to: "c", gbps: 0.2 },
      { id: "3", from: "a", to: "c", gbps: 0.1 },
    ],
  });
  const { summary } = swept(network, givenFailures([["site:c"]]));
  expect(summary.byCountry).toMatchObject([{ country: "PK", meanServedGbps: 0, worstServedGbps: 0 }]);
});
