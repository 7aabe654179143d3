import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolveFailure } from "../../src/failure/index.ts";
import type { Demand, Network } from "../../src/network/index.ts";
import { servedShare, spf } from "../../src/routing/index.ts";
import { type Outcome, simulate } from "../../src/simulate/index.ts";
import { networkDocument } from "../arbitraries.ts";
import { cases } from "./cases.ts";
import { capacityModels, loadOf, routingModels } from "./routingModels.ts";

describe.each(routingModels)("$name", (routing) => {
  test("served + disconnected + congested = offered, and no demand gets more than it offers", () => {
    fc.assert(
      fc.property(cases(), ({ network, failure }) => {
        const { traffic, demands } = simulate(network, failure, { routing });
        const { offeredGbps, servedGbps, disconnectedGbps, congestedGbps } = traffic;
        expect(servedGbps + disconnectedGbps + congestedGbps).toBeCloseTo(offeredGbps, 9);
        for (const figure of [servedGbps, disconnectedGbps, congestedGbps])
          expect(figure).toBeGreaterThanOrEqual(0);
        for (const { gbps, before, after } of demands) {
          for (const { servedGbps } of [before, after]) {
            expect(servedGbps).toBeGreaterThanOrEqual(0);
            expect(servedGbps).toBeLessThanOrEqual(gbps);
          }
        }
      }),
    );
  });

  test("totals are the sums of the demands and of the countries", () => {
    fc.assert(
      fc.property(cases(), ({ network, failure }) => {
        const { traffic, demands, countries } = simulate(network, failure, { routing });
        const total = <Item>(items: readonly Item[], figure: (item: Item) => number) =>
          items.reduce((sum, item) => sum + figure(item), 0);
        expect(total(demands, ({ gbps }) => gbps)).toBeCloseTo(traffic.offeredGbps, 9);
        expect(total(demands, ({ before }) => before.servedGbps)).toBeCloseTo(traffic.servedBeforeGbps, 9);
        expect(total(demands, ({ after }) => after.servedGbps)).toBeCloseTo(traffic.servedGbps, 9);
        const cutOff = demands.filter(({ after }) => after.latencyMs === null);
        expect(total(cutOff, ({ gbps }) => gbps)).toBeCloseTo(traffic.disconnectedGbps, 9);
        const lostTo = (loss: string) => total(demands, ({ gbps, reason }) => (reason === loss ? gbps : 0));
        expect(lostTo("avoid")).toBeCloseTo(traffic.avoidedGbps ?? 0, 9);
        expect(lostTo("late")).toBeCloseTo(traffic.lateGbps ?? 0, 9);
        for (const figure of ["offeredGbps", "servedBeforeGbps", "servedGbps"] as const) {
          expect(total(countries, (country) => country[figure])).toBeCloseTo(traffic[figure], 9);
        }
      }),
    );
  });

  test("the status of a demand says what it got", () => {
    fc.assert(
      fc.property(cases(), ({ network, failure }) => {
        for (const { status, gbps, before, after } of simulate(network, failure, { routing }).demands) {
          if (status === "lost") expect(after.servedGbps).toBe(0);
          else expect(after.latencyMs).not.toBeNull();
          if (status === "degraded")
            expect(after.servedGbps).toSatisfy((served) => served > 0 && served < gbps);
          if (status === "kept" || status === "rerouted") expect(after.servedGbps).toBe(gbps);
          if (status === "kept") expect(after.edges).toEqual(before.edges);
          if (status === "rerouted" && after.edges !== null) expect(after.edges).not.toEqual(before.edges);
        }
      }),
    );
  });

  test("a demand is disconnected if and only if no surviving path joins its ends, or its constraints leave none", () => {
    fc.assert(
      fc.property(cases(), ({ network, failure }) => {
        const { failed, demands } = simulate(network, failure, { routing });
        const alive = network.edges.filter(({ id }) => !failed.edges.includes(id));
        for (const [i, { after, reason }] of demands.entries()) {
          const { from, to, avoid, maxLatencyMs } = network.demands[i]!;
          const reached = new Set(from.filter((id) => !failed.sites.includes(id)));
          for (const _ of alive) {
            for (const edge of alive) {
              if (reached.has(edge.from)) reached.add(edge.to);
              if (reached.has(edge.to)) reached.add(edge.from);
            }
          }
          const isJoined = to.some((id) => reached.has(id));
          expect(after.latencyMs === null).toBe(!isJoined || reason !== undefined);
          if (reason !== undefined) expect(isJoined).toBe(true);
          if (reason === "avoid") expect(avoid).toBeDefined();
          if (reason === "late") expect(maxLatencyMs).toBeDefined();
        }
      }),
    );
  });

  test("a path keeps off what its demand avoids, and is no later than it may be", () => {
    fc.assert(
      fc.property(cases(), ({ network, failure }) => {
        const { demands } = simulate(network, failure, { routing });
        for (const [i, { after }] of demands.entries()) {
          const { avoid, maxLatencyMs = Number.POSITIVE_INFINITY, from, to } = network.demands[i]!;
          expect(after.latencyMs ?? 0).toBeLessThanOrEqual(maxLatencyMs * (1 + 1e-12));
          if (avoid === undefined || after.edges === null) continue;
          const isEnd = (site: string) => from.includes(site) || to.includes(site);
          const { failed } = simulate(network, [...avoid], { routing });
          const transit = after.edges.flatMap((id) => [network.edge(id).from, network.edge(id).to]);
          expect(failed.sites.filter((site) => transit.includes(site) && !isEnd(site))).toEqual([]);
          const exempt = failed.sites.filter(isEnd);
          for (const id of after.edges.filter((edge) => failed.edges.includes(edge))) {
            expect([network.edge(id).from, network.edge(id).to].some((site) => exempt.includes(site))).toBe(
              true,
            );
          }
        }
      }),
    );
  });

  test("without constraints, a demand is lost for no reason of its own", () => {
    fc.assert(
      fc.property(cases(networkDocument({ minSites: 2, dates: false, constraints: false })), (drawn) => {
        const { demands, traffic } = simulate(drawn.network, drawn.failure, { routing });
        expect(demands.filter((demand) => "reason" in demand)).toEqual([]);
        expect(traffic).not.toHaveProperty("avoidedGbps");
        expect(traffic).not.toHaveProperty("lateGbps");
      }),
    );
  });

  test("a path leads over surviving edges from a source to a target, and is as long as stated", () => {
    fc.assert(
      fc.property(cases(), ({ network, failure }) => {
        const outcome = simulate(network, failure, { routing });
        const { failed, demands } = outcome;
        for (const [i, { after }] of demands.entries()) {
          if (after.edges === null) continue;
          const stops = stopsOf(network, outcome, i);
          expect(after.edges.filter((id) => failed.edges.includes(id))).toEqual([]);
          expect(new Set(stops).size).toBe(stops.length);
          const length = after.edges.reduce((sum, id) => sum + network.edge(id).latencyMs, 0);
          expect(after.latencyMs).toBeCloseTo(length, 9);
        }
      }),
    );
  });

  test("the load of each direction of an edge is the sum of the demands that take it", () => {
    fc.assert(
      fc.property(cases(), ({ network, failure }) => {
        const outcome = simulate(network, failure, { routing });
        const loads = recomputedLoads(network, outcome);
        // Of demands that are split, any part may take it; the next law accounts for them.
        const split = outcome.demands.filter(({ after }) => after.edges === null && after.latencyMs !== null);
        const most = split.reduce((sum, demand) => sum + loadOf(outcome, demand), 0);
        for (const { id, after } of outcome.edges) {
          const { from, to } = network.edge(id);
          expectBetween(after.forwardGbps, loads(id, from), loads(id, from) + most);
          expectBetween(after.backwardGbps, loads(id, to), loads(id, to) + most);
        }
      }),
    );
  });

  test("what leaves a site less what enters it is what starts there less what ends there", () => {
    fc.assert(
      fc.property(cases(), ({ network, failure }) => {
        const outcome = simulate(network, failure, { routing });
        const ends = outcome.demands.map((_, demand) => endsOf(network, outcome, demand));
        for (const { id } of network.sites) {
          let surplus = 0;
          for (const edge of outcome.edges) {
            const { from, to } = network.edge(edge.id);
            const { forwardGbps, backwardGbps } = edge.after;
            if (from === id) surplus += forwardGbps - backwardGbps;
            if (to === id) surplus += backwardGbps - forwardGbps;
          }
          // Where several ends may serve a demand that is split, any of them may have all of it or nothing.
          const sum = (part: (starts: readonly string[], stops: readonly string[]) => number) =>
            outcome.demands.reduce(
              (total, demand, i) => total + loadOf(outcome, demand) * part(ends[i]!.from, ends[i]!.to),
              0,
            );
          const may = (sites: readonly string[]) => (sites.includes(id) ? 1 : 0);
          const must = (sites: readonly string[]) => (sites.length === 1 ? may(sites) : 0);
          expectBetween(
            surplus,
            sum((from, to) => must(from) - may(to)),
            sum((from, to) => may(from) - must(to)),
          );
        }
      }),
    );
  });
});

describe.each(capacityModels)("$name", (routing) => {
  test("no edge carries more than its capacity, and what is carried takes as long as stated", () => {
    fc.assert(
      fc.property(cases(), ({ network, failure }) => {
        const { demands, edges } = simulate(network, failure, { routing });
        const { failedEdges, capacityFactors } = resolveFailure(network, failure);
        let onTheWay = 0;
        for (const [edge, { capacityGbps, after }] of edges.entries()) {
          const capacity = failedEdges[edge] === 1 ? 0 : capacityGbps * (capacityFactors?.[edge] ?? 1);
          expect(Math.max(after.forwardGbps, after.backwardGbps)).toBeLessThanOrEqual(capacity);
          onTheWay += network.edges[edge]!.latencyMs * (after.forwardGbps + after.backwardGbps);
        }
        const stated = demands.map(({ after }) => after.servedGbps * (after.latencyMs ?? 0));
        expect(stated.reduce((sum, amount) => sum + amount, 0) / onTheWay || 1).toBeCloseTo(1, 6);
      }),
    );
  });
});

test("spf: a demand is served gbps × min over its arcs of min(1, capacity / load)", () => {
  fc.assert(
    fc.property(cases(), ({ network, failure }) => {
      const outcome = simulate(network, failure, { routing: spf });
      const loads = recomputedLoads(network, outcome);
      const { capacityFactors } = resolveFailure(network, failure);
      for (const [i, { gbps, after }] of outcome.demands.entries()) {
        if (after.edges === null) continue;
        const stops = stopsOf(network, outcome, i);
        const shares = after.edges.map((id, hop) => {
          const factor = capacityFactors?.[network.edges.findIndex((edge) => edge.id === id)] ?? 1;
          return servedShare(loads(id, stops[hop]!), network.edge(id).capacityGbps * factor);
        });
        expect(after.servedGbps).toBeCloseTo(gbps * Math.min(1, ...shares), 9);
      }
    }),
  );
});

/** The sites along the path of a demand after the failure, from source to target. */
function stopsOf(network: Network, { failed, demands }: Outcome, demand: number): string[] {
  const { from, to } = network.demands[demand]!;
  const { edges } = demands[demand]!.after;
  if (edges === null) return [];
  for (const start of from.filter((id) => !failed.sites.includes(id))) {
    const stops = [start];
    for (const id of edges) {
      const { from, to } = network.edge(id);
      const at = stops.at(-1);
      if (from === at) stops.push(to);
      else if (to === at) stops.push(from);
    }
    if (stops.length === edges.length + 1 && to.includes(stops.at(-1)!)) return stops;
  }
  throw new Error(`${edges.join()} is no path from ${from.join()} to ${to.join()}`);
}

/** The sites where a demand may start and end after the failure: one of each if its path is known, none if it is cut off. */
function endsOf(network: Network, outcome: Outcome, demand: number): Pick<Demand, "from" | "to"> {
  const { latencyMs, edges } = outcome.demands[demand]!.after;
  if (latencyMs === null) return { from: [], to: [] };
  if (edges === null) return network.demands[demand]!;
  const stops = stopsOf(network, outcome, demand);
  return { from: stops.slice(0, 1), to: stops.slice(-1) };
}

function expectBetween(figure: number, least: number, most: number): void {
  expect(figure).toBeGreaterThanOrEqual(least - 1e-9);
  expect(figure).toBeLessThanOrEqual(most + 1e-9);
}

/** Gbit/s that enter an edge at one of its ends, from the paths of the demands. */
function recomputedLoads(network: Network, outcome: Outcome): (edge: string, entry: string) => number {
  const paths = outcome.demands.map((demand, index) => ({
    gbps: loadOf(outcome, demand),
    edges: demand.after.edges ?? [],
    stops: stopsOf(network, outcome, index),
  }));
  return (edge, entry) =>
    paths
      .filter(({ edges, stops }) => edges.some((id, hop) => id === edge && stops[hop] === entry))
      .reduce((sum, { gbps }) => sum + gbps, 0);
}
