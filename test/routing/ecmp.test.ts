import { describe, expect, test } from "vitest";
import { type Failure, resolveFailure } from "../../src/failure/index.ts";
import { viewOf } from "../../src/graph/index.ts";
import { type LinkDocument, Network } from "../../src/network/index.ts";
import { ecmp, type Placement } from "../../src/routing/index.ts";
import { demandTable } from "../../src/traffic/index.ts";
import { link, place } from "../simulate/small.ts";

type Ends = readonly [from: string | string[], to: string | string[], gbps: number];

/** The placement of demands between sites `a` to `d`; edges in the order of ids. */
function placed(links: LinkDocument[], demands: readonly Ends[], failure: Failure = []): Placement {
  const network = Network.parse({
    format: "cutset-network/1",
    sites: ["a", "b", "c", "d"].map((id) => place(id, "AA")),
    links,
    demands: demands.map(([from, to, gbps], i) => ({ id: `${i}`, from, to, gbps })),
  });
  const view = viewOf(network);
  return ecmp.place(view, demandTable(view), resolveFailure(network, failure));
}

describe("how a demand is split", () => {
  test("equally at every site, not over all paths: of three paths one takes half, two a quarter each", () => {
    const links = [
      link("ab", "a", "b", 99, 1),
      link("ac", "a", "c", 99, 1),
      link("bd", "b", "d", 99, 1),
      link("cd1", "c", "d", 99, 1),
      link("cd2", "d", "c", 99, 1),
    ];
    const { forwardGbps, backwardGbps, paths, latencyMs, servedGbps } = placed(links, [["a", "d", 8]]);
    expect(forwardGbps).toEqual(Float64Array.of(4, 4, 4, 2, 0));
    expect(backwardGbps).toEqual(Float64Array.of(0, 0, 0, 0, 2));
    expect(paths).toEqual([null]);
    expect(latencyMs).toEqual(Float64Array.of(2));
    expect(servedGbps).toEqual(Float64Array.of(8));
  });

  test("traffic that joins a demand on its way is split with it, back and forth apart", () => {
    const links = [link("ab", "a", "b", 99, 1), link("bc1", "b", "c", 99, 1), link("bc2", "b", "c", 99, 1)];
    const { forwardGbps, backwardGbps, paths } = placed(links, [
      ["a", "c", 4],
      ["b", "c", 2],
      ["c", "a", 10],
    ]);
    expect(forwardGbps).toEqual(Float64Array.of(4, 3, 3));
    expect(backwardGbps).toEqual(Float64Array.of(10, 5, 5));
    expect(paths).toEqual([null, null, null]);
  });

  test("on one path where the others have failed, with that path", () => {
    const links = [link("ab1", "a", "b", 99, 1), link("ab2", "a", "b", 99, 1)];
    expect(placed(links, [["a", "b", 4]], "link:ab1").paths).toEqual([[2]]);
    expect(placed(links, [["a", "b", 4]], "site:b")).toMatchObject({
      paths: [null],
      latencyMs: Float64Array.of(Number.POSITIVE_INFINITY),
      servedGbps: Float64Array.of(0),
    });
  });
});

describe("which paths tie", () => {
  const diamond = (ab: number, bd: number, ac: number, cd: number) => [
    link("ab", "a", "b", 99, ab),
    link("ac", "a", "c", 99, ac),
    link("bd", "b", "d", 99, bd),
    link("cd", "c", "d", 99, cd),
  ];

  test("those that differ by rounding alone", () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    const { forwardGbps } = placed(diamond(0.1, 0.2, 0.3, 0), [["a", "d", 2]]);
    expect(forwardGbps).toEqual(Float64Array.of(1, 1, 1, 1));
  });

  test("not those that differ by a nanosecond", () => {
    const { paths } = placed(diamond(50, 50, 50, 50.000001), [["a", "d", 2]]);
    expect(paths).toEqual([[0, 4]]);
  });

  test("an edge of no latency is taken only towards a site with fewer edges left", () => {
    const links = [...diamond(1, 1, 1, 1), link("bc", "b", "c", 99, 0)];
    // Both b and c are one edge from d, so traffic crosses from neither to the other.
    const { forwardGbps, backwardGbps } = placed(links, [
      ["a", "d", 2],
      ["b", "d", 1],
    ]);
    expect(forwardGbps).toEqual(Float64Array.of(1, 1, 0, 2, 1));
    expect(backwardGbps).toEqual(new Float64Array(5));
  });
});

describe("anycast", () => {
  test("goes to one of the targets at the same latency, over all paths there", () => {
    const links = [
      link("ab1", "a", "b", 9, 1),
      link("ab2", "a", "b", 9, 1),
      link("ac1", "a", "c", 9, 1),
      link("ac2", "a", "c", 9, 1),
    ];
    expect(placed(links, [["a", ["c", "b"], 2]]).forwardGbps).toEqual(Float64Array.of(1, 1, 0, 0));
    expect(placed(links, [["a", ["c", "b"], 2]], "site:b").forwardGbps).toEqual(Float64Array.of(0, 0, 1, 1));
    expect(placed(links, [[["c", "b"], "a", 2]]).backwardGbps).toEqual(Float64Array.of(1, 1, 0, 0));
  });

  test("is served on the spot where an end is among the other ends", () => {
    expect(placed([], [[["a", "b"], ["b", "c"], 2]])).toMatchObject({
      paths: [[]],
      latencyMs: Float64Array.of(0),
      servedGbps: Float64Array.of(2),
    });
  });
});

describe("what is served", () => {
  test("each path gets the share of its worst edge", () => {
    const links = [
      link("ab", "a", "b", 10, 1),
      link("bc1", "b", "c", 10, 1),
      link("bc2", "b", "c", 2, 1),
      link("bc3", "b", "c", 0, 1),
    ];
    // 12 arrive at b with a share of 10/12; 4 go on over each, with shares of 1, 2/4 and 0.
    const { servedGbps } = placed(links, [["a", "c", 12]]);
    expect(servedGbps[0]).toBeCloseTo(4 * (10 / 12) + 4 * 0.5, 12);
  });

  test("nothing of nothing, without a NaN, and nothing over no capacity", () => {
    const links = [link("ab1", "a", "b", 0, 1), link("ab2", "a", "b", 0, 1)];
    expect(placed(links, [["a", "b", 0]]).servedGbps).toEqual(Float64Array.of(0));
    expect(placed(links, [["a", "b", 3]]).servedGbps).toEqual(Float64Array.of(0));
  });
});
