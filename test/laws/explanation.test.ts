import fc from "fast-check";
import { expect, test } from "vitest";
import { resolveFailure } from "../../src/failure/index.ts";
import type { Network } from "../../src/network/index.ts";
import { type Explanation, explain, simulate } from "../../src/simulate/index.ts";
import { type Case, cases } from "./cases.ts";

/** Checks a law on the explanation of every site, country and demand of random networks. */
function forEverySubject(law: (explanation: Explanation, drawn: Case) => void): void {
  fc.assert(
    fc.property(cases(), (drawn) => {
      const { network, failure } = drawn;
      const subjects = (["site", "country", "demand"] as const).flatMap((kind) =>
        [...network.ids[kind]].map((id) => `${kind}:${id}`),
      );
      for (const subject of subjects) law(explain(network, failure, subject), drawn);
    }),
    { numRuns: 30 },
  );
}

test("it explains the outcome of simulate, and the demands of its subject are some of those", () => {
  forEverySubject((explanation, { network, failure }) => {
    const { outcome, demands, subject } = explanation;
    expect(outcome).toEqual(simulate(network, failure));
    expect(outcome.demands).toEqual(expect.arrayContaining([...demands]));
    if (subject.kind === "demand") expect(demands.map(({ id }) => id)).toEqual([subject.id]);
  });
});

test("the demands of all sites are all demands, and so, from single sources, are those of all countries", () => {
  fc.assert(
    fc.property(cases(), ({ network, failure }) => {
      const { demands, countries } = simulate(network, failure);
      const ids = network.sites.flatMap(({ id }) =>
        explain(network, failure, `site:${id}`).demands.map((demand) => demand.id),
      );
      expect(new Set(ids)).toEqual(new Set(demands.map(({ id }) => id)));
      const single = network.demands.every(({ from }) => from.length === 1);
      for (const { country, offeredGbps, servedBeforeGbps, servedGbps } of single ? countries : []) {
        const starts = network.demands.some(({ from }) => network.site(from[0]!).country === country);
        const own = starts ? explain(network, failure, `country:${country}`).demands : [];
        expect(own.reduce((sum, { gbps }) => sum + gbps, 0)).toBeCloseTo(offeredGbps, 9);
        expect(own.reduce((sum, { before }) => sum + before.servedGbps, 0)).toBeCloseTo(servedBeforeGbps, 9);
        expect(own.reduce((sum, { after }) => sum + after.servedGbps, 0)).toBeCloseTo(servedGbps, 9);
      }
    }),
    { numRuns: 30 },
  );
});

test("the cut set is of failed edges, and in the intact network it parts every disconnected demand", () => {
  forEverySubject(({ outcome, demands, cutSet }, { network }) => {
    expect(outcome.failed.edges).toEqual(expect.arrayContaining([...cutSet]));
    const cut = simulate(network, refsOf(network, cutSet));
    const parted = demands.filter(({ after, reason }) => after.latencyMs === null && reason !== "late");
    for (const { id } of parted) {
      // From a source that has failed there is nothing to cut.
      const { from } = network.demands.find((demand) => demand.id === id)!;
      if (from.some((site) => outcome.failed.sites.includes(site))) continue;
      expect(cut.demands.find((demand) => demand.id === id)).toMatchObject({ after: { edges: null } });
    }
  });
});

test("no edge of the cut set of a demand can be left out: the demand would have a path, if a late one", () => {
  forEverySubject(({ subject, cutSet }, { network }) => {
    if (subject.kind !== "demand") return;
    for (const spared of cutSet) {
      const others = cutSet.filter((id) => id !== spared);
      const { demands } = simulate(network, refsOf(network, others));
      const { after, reason } = demands.find(({ id }) => id === subject.id)!;
      expect(after.edges !== null || reason === "late").toBe(true);
    }
  });
});

test("failed ends are failed sites at which a disconnected demand starts or ends", () => {
  forEverySubject(({ outcome, demands, failedEnds }, { network }) => {
    const disconnected = demands.filter(({ after }) => after.latencyMs === null).map(({ id }) => id);
    const ends = network.demands
      .filter(({ id }) => disconnected.includes(id))
      .flatMap(({ from, to }) => [...from, ...to]);
    expect(failedEnds).toEqual(outcome.failed.sites.filter((id) => ends.includes(id)));
  });
});

test("bottlenecks are overloaded edges on the demands' paths, and nothing is congested without one", () => {
  forEverySubject(({ outcome, demands, bottlenecks }, drawn) => {
    const onPaths = new Set(demands.flatMap(({ after }) => after.edges ?? []));
    for (const { edge, loadGbps, capacityGbps } of bottlenecks) {
      expect(onPaths).toContain(edge);
      expect(capacityGbps).toBeCloseTo(remainingGbps(drawn, edge), 9);
      const { forwardGbps, backwardGbps } = outcome.edges.find(({ id }) => id === edge)!.after;
      expect([forwardGbps, backwardGbps]).toContain(loadGbps);
      expect(loadGbps).toBeGreaterThan(capacityGbps);
    }
    const overloads = bottlenecks.map(({ loadGbps, capacityGbps }) => loadGbps / capacityGbps);
    expect(overloads).toEqual(overloads.toSorted((a, b) => (a === b ? 0 : b - a)));
    const congested = demands.filter(
      ({ gbps, after }) => after.latencyMs !== null && after.servedGbps < gbps,
    );
    for (const { after } of congested) {
      expect(after.edges!.some((id) => bottlenecks.some(({ edge }) => edge === id))).toBe(true);
    }
  });
});

test("what remains is the capacity of its minimum cut, without which a demand gets nothing", () => {
  forEverySubject(({ subject, remaining }, drawn) => {
    if (remaining === null) return;
    const { network, failure } = drawn;
    const { gbps, minimumCut } = remaining;
    expect(minimumCut.reduce((sum, edge) => sum + remainingGbps(drawn, edge), 0)).toBeCloseTo(gbps, 9);
    if (subject.kind !== "demand") return;
    const { demands } = simulate(network, [failure, refsOf(network, minimumCut)]);
    expect(demands.find(({ id }) => id === subject.id)!.after.servedGbps).toBe(0);
  });
});

test("no demand gets more than what remains between its ends", () => {
  forEverySubject(({ subject, demands, remaining }) => {
    if (subject.kind !== "demand" || remaining === null) return;
    expect(demands[0]!.after.servedGbps).toBeLessThanOrEqual(remaining.gbps + 1e-9);
  });
});

/** Failures of single edges. */
function refsOf(network: Network, edges: readonly string[]): string[] {
  return edges.map((id) => `${network.edge(id).kind === "segment" ? "segment" : "link"}:${id}`);
}

/** What the failure leaves of the capacity of an edge that survives it. */
function remainingGbps({ network, failure }: Case, edge: string): number {
  const index = network.edges.findIndex(({ id }) => id === edge);
  return (
    network.edges[index]!.capacityGbps * (resolveFailure(network, failure).capacityFactors?.[index] ?? 1)
  );
}
