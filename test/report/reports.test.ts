import { describe, expect, test } from "vitest";
import { compare, explain, type Failure, type LinkDocument, Network, simulate } from "../../src/index.ts";
import { comparisonReport, explanationText, outcomeReport, renderText } from "../../src/report/index.ts";
import { ecmp } from "../../src/routing/index.ts";
import { oneLanding, secondLanding } from "../simulate/landings.ts";

const one = Network.parse(oneLanding);
const two = one.with(secondLanding);
const report = (network: Network, failure: Failure) =>
  renderText(outcomeReport(network, simulate(network, failure)));
const explained = (network: Network, failure: Failure, subject: string) =>
  explanationText(network, explain(network, failure, subject));

test("an outcome: what failed, who reaches whom, what is lost, countries, demands, hot edges", () => {
  expect(report(two, "cable:sea-1")).toMatchInlineSnapshot(`
    "one landing+second landing: cable:sea-1 fails
    =============================================

    No site is down, and 1 edge (sea-1). Routing: spf.

    Reachability
    ------------

    10 of 10 pairs of places still reach each other (100 %); what survives is in one piece.

    Traffic
    -------

                          Gbit/s  of offered
      offered                120       100 %
      served before          120       100 %
      served                  90        75 %
      lost, disconnected       0         0 %
      lost, congested         30        25 %

    Worst-hit countries
    -------------------

      country  served before, Gbit/s  after    lost  capacity abroad before, Gbit/s  after  mean ms before  after
      AA                          80     50  37.5 %                             160     60            11.0   14.0

    Demands: 0 lost, 1 degraded, 1 rerouted, 0 kept
    -----------------------------------------------

      demand            Gbit/s  served  ms before  after  via, before  via, after
      out     degraded      80      50       11.0   14.0  sea-1        sea-2
      in      rerouted      40      40       11.0   14.0  sea-1        sea-2

    Hot edges: 2 at 80 % or more
    ----------------------------

      edge    load, Gbit/s  capacity  utilisation  before  capacity is
      haul-2            80        50        160 %     0 %  unsourced
      sea-2             80        60      133.3 %     0 %  unsourced
    "
  `);
});

test("a degraded edge is hot by what is left of it, and one with nothing left has no share", () => {
  const hot = (failure: Failure) =>
    report(one, failure)
      .match(/^ {2}sea-1 .*$/m)?.[0]
      .replace(/ +/g, " ");
  expect(hot("degrade:segment:sea-1@0.5")).toBe(" sea-1 80 50 160 % 80 % unsourced");
  expect(hot("degrade:segment:sea-1@0")).toBe(" sea-1 80 0 no capacity 80 % unsourced");
});

test("the intact network: nothing failed, so nothing changed", () => {
  expect(report(one, [])).toMatchInlineSnapshot(`
    "one landing: intact
    ===================

    No site is down, and no edge. Routing: spf.

    Reachability
    ------------

    6 of 6 pairs of places still reach each other (100 %); what survives is in one piece.

    Traffic
    -------

                          Gbit/s  of offered
      offered                120       100 %
      served before          120       100 %
      served                 120       100 %
      lost, disconnected       0         0 %
      lost, congested          0         0 %

    Hot edges: 2 at 80 % or more
    ----------------------------

      edge    load, Gbit/s  capacity  utilisation  before  capacity is
      haul-1            80       100         80 %    80 %  unsourced
      sea-1             80       100         80 %    80 %  unsourced
    "
  `);
});

test("a comparison: what the second landing gains", () => {
  const comparison = compare(one, two, "site:land-1");
  expect(renderText(comparisonReport(one, two, comparison))).toMatchInlineSnapshot(`
    "one landing and one landing+second landing: site:land-1 fails
    =============================================================

    Against one landing, one landing+second landing serves 90 more Gbit/s and joins 5 more pairs of
    places.

      after the failure           one landing  one landing+second landing  change
      offered, Gbit/s                     120                         120       0
      served, Gbit/s                        0                          90     +90
      lost, disconnected, Gbit/s          120                           0    -120
      lost, congested, Gbit/s               0                          30     +30
      reachable pairs of places             1                           6      +5
      demands lost                          2                           0      -2

    Demands that differ: 2
    ----------------------

      demand  served, Gbit/s  second  gain  ms  second  via  second
      out                  0      50   +50   –    14.0  –    sea-2
      in                   0      40   +40   –    14.0  –    sea-2
    "
  `);
});

describe("an explanation says why, in one paragraph", () => {
  test("no path left: the cut set", () => {
    expect(explained(one, "cable:sea-1", "city")).toMatchInlineSnapshot(
      `"When cable:sea-1 fails, city loses 100 % of its traffic: 0 Gbit/s of the 120 Gbit/s served before remain. 120 Gbit/s (2 demands) are disconnected: the cut set of 1 edge (sea-1) leaves no path. The demand out went through city, land-1, hub (sea-1; 11.0 ms), and has no path now."`,
    );
  });
  test("a failed end", () => {
    expect(explained(one, "site:hub", "demand:out")).toMatchInlineSnapshot(
      `"When site:hub fails, the demand out loses 100 % of its traffic: 0 Gbit/s of the 80 Gbit/s served before remain. 80 Gbit/s (1 demand) are disconnected: hub has failed, and the cut set of 1 edge (sea-1) leaves no path. The demand out went through city, land-1, hub (sea-1; 11.0 ms), and has no path now."`,
    );
  });
  test("too little capacity: the bottleneck, what remains, and both paths", () => {
    expect(explained(two, "cable:sea-1", "country:AA")).toMatchInlineSnapshot(
      `"When cable:sea-1 fails, AA loses 37.5 % of its traffic: 50 Gbit/s of the 80 Gbit/s served before remain. 30 Gbit/s (1 demand) are lost to congestion: the bottleneck is haul-2, which can carry 50 Gbit/s and is offered 80 Gbit/s; no routing could carry more than 50 Gbit/s in either direction between these ends (limited by haul-2). The demand out went through city, land-1, hub (sea-1; 11.0 ms), and now goes through city, land-2, hub (sea-2; 14.0 ms)."`,
    );
  });
  test("rerouted, nothing lost", () => {
    expect(explained(two, "cable:sea-1", "demand:in")).toMatchInlineSnapshot(
      `"When cable:sea-1 fails, the demand in loses nothing: all of its 40 Gbit/s are served, 1 demand by another path."`,
    );
  });
  test("degraded, not failed; and the intact network that serves too little", () => {
    expect(explained(one, "degrade:cable:sea-1@0.5", "demand:out")).toMatchInlineSnapshot(
      `"When cable:sea-1 keeps 50 % of its capacity, the demand out loses 37.5 % of its traffic: 50 Gbit/s of the 80 Gbit/s served before remain. 30 Gbit/s (1 demand) are lost to congestion: the bottleneck is sea-1, which can carry 50 Gbit/s and is offered 80 Gbit/s; no routing could carry more than 50 Gbit/s in either direction between these ends (limited by sea-1). The demand out went through city, land-1, hub (sea-1; 11.0 ms), and still does."`,
    );
    const narrow = one.with({ format: "cutset-overlay/1", links: [{ id: "haul-1", capacityGbps: 0 }] });
    expect(explained(narrow, [], "demand:out")).toMatchInlineSnapshot(
      `"In the intact network, the demand out loses nothing more: 0 Gbit/s of its 80 Gbit/s are served, and no more were before. 80 Gbit/s (1 demand) are lost to congestion: the bottleneck is haul-1, which can carry 0 Gbit/s and is offered 80 Gbit/s; no routing could carry more than 0 Gbit/s in either direction between these ends. The demand out went through city, land-1, hub (sea-1; 11.0 ms), and still does."`,
    );
  });
  test("untouched", () => {
    expect(explained(one, "link:stub", "city")).toMatchInlineSnapshot(
      `"When link:stub fails, city loses nothing: all of its 120 Gbit/s are served."`,
    );
  });
  test("no demands", () => {
    expect(explained(one, "link:stub", "pier")).toMatchInlineSnapshot(
      `"When link:stub fails, pier loses nothing: no demand starts or ends there."`,
    );
  });
});

test("an explanation of a demand that needed no edge", () => {
  const network = one.with({
    format: "cutset-overlay/1",
    demands: [{ id: "local", from: "city", to: "city", gbps: 3 }],
  });
  expect(explained(network, "site:city", "demand:local")).toMatch(
    /The demand local was served on site, and has no path now\.$/,
  );
});

describe("demands that the routing splits", () => {
  const twin = { id: "haul-1b", kind: "backhaul", from: "city", to: "land-1", capacityGbps: 5, latencyMs: 1 };
  const network = two.with({ format: "cutset-overlay/1", links: [twin as LinkDocument] });
  const explainedByEcmp = (failure: Failure) =>
    explanationText(network, explain(network, failure, "demand:out", { routing: ecmp }));

  test("an explanation says that they take several paths, before, after or both", () => {
    expect(explainedByEcmp("degrade:cable:sea-1@0.5")).toMatchInlineSnapshot(
      `"When cable:sea-1 keeps 50 % of its capacity, the demand out loses 33.3 % of its traffic: 30 Gbit/s of the 45 Gbit/s served before remain. 50 Gbit/s (1 demand) are lost to congestion on several paths; no routing could carry more than 100 Gbit/s in either direction between these ends (limited by haul-2, sea-1). The demand out went through several paths (11.0 ms), and still does."`,
    );
    expect(explainedByEcmp("cable:sea-1")).toMatchInlineSnapshot(
      `"When cable:sea-1 fails, the demand out loses nothing more: 50 Gbit/s of its 80 Gbit/s are served, and no more were before. 30 Gbit/s (1 demand) are lost to congestion: the bottleneck is haul-2, which can carry 50 Gbit/s and is offered 80 Gbit/s; no routing could carry more than 50 Gbit/s in either direction between these ends (limited by haul-2). The demand out went through several paths (11.0 ms), and now goes through city, land-2, hub (sea-2; 14.0 ms)."`,
    );
    expect(explainedByEcmp(["cable:sea-1", "cable:sea-2"])).toMatch(
      /went through several paths \(11\.0 ms\), and has no path now\.$/,
    );
  });

  test("an outcome and a comparison show it where they show paths", () => {
    const outcome = simulate(network, "cable:sea-1", { routing: ecmp });
    expect(renderText(outcomeReport(network, outcome))).toMatch(/out +degraded .* several paths +sea-2/);
    const comparison = compare(two, network, "cable:sea-2", { routing: ecmp });
    expect(renderText(comparisonReport(two, network, comparison))).toMatch(/out .* sea-1 +several paths/);
  });
});

test("an explanation calls edges by their names", () => {
  const named = (id: string, name: string) => two.with({ format: "cutset-overlay/1", links: [{ id, name }] });
  expect(explained(named("haul-2", "Coast road"), "cable:sea-1", "AA")).toMatch(
    /the bottleneck is Coast road, .* \(limited by Coast road\)/,
  );
  expect(explained(named("haul-1", "High road"), ["link:haul-1", "site:land-2"], "AA")).toMatch(
    /the cut set of 2 edges \(High road, haul-2\) leaves no path/,
  );
});
