import { describe, expect, test } from "vitest";
import { type DemandDocument, Network } from "../../src/network/index.ts";
import { explanationText } from "../../src/report/index.ts";
import { explain, simulate } from "../../src/simulate/index.ts";
import { link, place } from "./small.ts";

/** Two ways from `a` to `d`: by `b` in BB, 2 ms, and by `c` in CC, 4 ms. */
const diamond = (constraints: Partial<DemandDocument>): Network =>
  Network.parse({
    format: "cutset-network/1",
    sites: [place("a", "AA"), place("b", "BB"), place("c", "CC"), place("d", "AA")],
    links: [
      link("ab", "a", "b", 10, 1),
      link("bd", "b", "d", 10, 1),
      link("ac", "a", "c", 10, 2),
      link("cd", "c", "d", 10, 2),
    ],
    riskGroups: [
      { id: "north", members: ["group:bridge"] },
      { id: "bridge", members: ["link:ab"] },
    ],
    demands: [{ id: "x", from: "a", to: "d", gbps: 4, ...constraints }],
  });

const resultOf = (constraints: Partial<DemandDocument>, failure: string | string[] = []) => {
  const { demands, traffic } = simulate(diamond(constraints), failure);
  const { avoidedGbps, lateGbps, disconnectedGbps, servedGbps } = traffic;
  expect(servedGbps + disconnectedGbps).toBe(4);
  return { ...demands[0]!, avoidedGbps, lateGbps };
};

describe("a demand goes round what it avoids", () => {
  test.each(["country:BB", "site:b", "link:ab", "group:north", "group:bridge"])("%s", (ref) => {
    const { status, after } = resultOf({ avoid: [ref] });
    expect([status, after.edges]).toEqual(["kept", ["ac", "cd"]]);
  });

  test("its own ends are exempt", () => {
    expect(resultOf({ avoid: ["country:AA", "site:d"] }).after.edges).toEqual(["ab", "bd"]);
  });
});

describe("a demand that its constraints leave no path is lost, and the outcome says to which", () => {
  test("what it avoids", () => {
    const { status, reason, after, avoidedGbps, lateGbps } = resultOf({ avoid: ["country:BB"] }, "site:c");
    expect([status, reason, avoidedGbps, lateGbps]).toEqual(["lost", "avoid", 4, undefined]);
    expect(after).toEqual({ servedGbps: 0, latencyMs: null, edges: null });
  });

  test("its latency", () => {
    const lost = resultOf({ maxLatencyMs: 3 }, "site:b");
    expect([lost.status, lost.reason, lost.lateGbps]).toEqual(["lost", "late", 4]);
    expect(resultOf({ maxLatencyMs: 4 }, "site:b").status).toBe("rerouted");
  });

  test("both: too late where a path is left, else what it avoids", () => {
    const both = { avoid: ["country:BB"], maxLatencyMs: 3 };
    expect(resultOf(both).reason).toBe("late");
    expect(resultOf(both, "site:c").reason).toBe("avoid");
  });

  test("neither, where nothing would have a path", () => {
    const lost = resultOf({ avoid: ["country:BB"], maxLatencyMs: 3 }, ["site:b", "site:c"]);
    expect(lost.status).toBe("lost");
    expect(lost).not.toHaveProperty("reason");
    expect(resultOf({ avoid: ["country:BB"] }, "site:d")).not.toHaveProperty("reason");
  });
});

test("a sum of latencies that misses the limit by rounding is in time", () => {
  const network = Network.parse({
    format: "cutset-network/1",
    sites: [place("a", "AA"), place("b", "AA"), place("c", "AA")],
    links: [link("ab", "a", "b", 1, 0.1), link("bc", "b", "c", 1, 0.2)],
    demands: [{ id: "x", from: "a", to: "c", gbps: 1, maxLatencyMs: 0.3 }],
  });
  expect(simulate(network, []).demands[0]!.status).toBe("kept");
});

describe("in words", () => {
  const words = (constraints: Partial<DemandDocument>, failure: string) => {
    const network = diamond(constraints);
    return explanationText(network, explain(network, failure, "demand:x"));
  };

  test("what must be avoided, and where the way round is cut", () => {
    expect(words({ avoid: ["country:BB"] }, "link:cd")).toContain(
      "4 Gbit/s (1 demand) could go only through what must be avoided (country:BB); the way round is cut at cd. The demand x went through a, c, d (ac, cd; 4.0 ms), and has no path that it may take now.",
    );
  });

  test("what would come too late", () => {
    expect(words({ maxLatencyMs: 3 }, "link:ab")).toContain(
      "4 Gbit/s (1 demand) would come too late: no path is left that takes at most 3.0 ms.",
    );
  });
});
