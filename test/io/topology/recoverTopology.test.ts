import { describe, expect, test } from "vitest";
import { type Position, routeLengthKm } from "../../../src/geo/index.ts";
import type { DrawnLanding, RecoveredCable } from "../../../src/io/topology/drawnCable.ts";
import { recoverTopology } from "../../../src/io/topology/recoverTopology.ts";
import { kmPerDegree, path } from "../../geo/positions.ts";

const at = (id: string, lon: number, lat: number): DrawnLanding => ({ id, position: [lon, lat] });

/** The ends of each segment; branching units are numbered from west to east. */
function ends({ nodes, segments }: RecoveredCable): string[] {
  const landings = nodes.filter(({ landing }) => landing !== null).length;
  const name = (i: number) => nodes[i]!.landing ?? `bu${i - landings + 1}`;
  return segments.map(({ from, to }) => `${name(from)}-${name(to)}`);
}

const problems = ({ doubts }: RecoveredCable) => doubts.map(({ problem }) => problem);

const west = at("west", 0, 0);
const east = at("east", 10, 0);
const trunk = path(0, 0, 5, 0, 10, 0);

describe("a trunk", () => {
  test("with two branches has a unit where each begins", () => {
    const cable = recoverTopology({
      landings: [at("north", 3, 4), east, at("south", 7, -4), west],
      routes: [path(3, 4, 3, 0), trunk, path(7, 0, 7, -4)],
    });
    expect(ends(cable)).toEqual(["north-bu1", "east-bu2", "south-bu2", "west-bu1", "bu1-bu2"]);
    expect(cable.nodes[4]!.position[0]).toBeCloseTo(3, 9);
    expect(cable.doubts).toEqual([]);
    const km = cable.segments.map(({ route }) => routeLengthKm(route) / kmPerDegree);
    for (const [i, degrees] of [4, 3, 4, 3, 4].entries()) expect(km[i]).toBeCloseTo(degrees, 6);
  });

  test("that passes a landing is cut there, and has no unit", () => {
    const cable = recoverTopology({ landings: [west, east, at("middle", 4, 0.005)], routes: [trunk] });
    expect(ends(cable)).toEqual(["west-middle", "east-middle"]);
    expect(cable.doubts).toEqual([]);
  });

  test("drawn in pieces is whole again", () => {
    const routes = [path(6, 0, 10, 0), path(3, 0, 0, 0), path(3, 0, 6, 0)];
    expect(ends(recoverTopology({ landings: [west, east], routes }))).toEqual(["west-east"]);
  });

  test("and one beside it that shares both landings are two parallel segments", () => {
    const routes = [trunk, path(0, 0, 5, 2, 10, 0)];
    const cable = recoverTopology({ landings: [west, east], routes });
    expect(ends(cable)).toEqual(["west-east", "west-east"]);
  });

  test("goes on to a landing that lies 8 km from its middle, and says so", () => {
    const beside = at("beside", 4, 8 / kmPerDegree);
    const cable = recoverTopology({ landings: [west, east, beside], routes: [trunk] });
    expect(ends(cable)).toEqual(["west-beside", "east-beside"]);
    expect(cable.doubts).toEqual([{ problem: "off-route", landing: "beside", km: expect.closeTo(8, 3) }]);
  });

  test("sends a branch to a landing that lies 40 km from its middle", () => {
    const beside = at("beside", 4, 40 / kmPerDegree);
    const cable = recoverTopology({ landings: [west, east, beside], routes: [trunk] });
    expect(ends(cable)).toEqual(["west-bu1", "east-bu1", "beside-bu1"]);
    expect(problems(cable)).toEqual(["off-route"]);
  });

  test("goes on to a landing that lies beyond its end", () => {
    const cable = recoverTopology({ landings: [west, at("far", 10.3, 0)], routes: [trunk] });
    expect(ends(cable)).toEqual(["west-far"]);
    expect(problems(cable)).toEqual(["off-route"]);
    expect(routeLengthKm(cable.segments[0]!.route)).toBeCloseTo(10.3 * kmPerDegree, 6);
  });

  test("that passes its last landing and ends behind it ends at it", () => {
    const cable = recoverTopology({ landings: [west, at("late", 9.98, 0.02)], routes: [trunk] });
    expect(ends(cable)).toEqual(["west-late"]);
  });

  test("that meets another just behind a landing, which both pass, ends at it", () => {
    const other = path(10, 0, 9.985, 0.004, 9, 5);
    const landings = [west, at("last", 9.986, 0.002), at("north", 9, 5)];
    expect(ends(recoverTopology({ landings, routes: [trunk, other] }))).toEqual(["west-last", "last-north"]);
  });

  test("has one unit where two branches end within some metres", () => {
    const cable = recoverTopology({
      landings: [west, east, at("north", 3, 4), at("south", 3, -4)],
      routes: [trunk, path(3, 4, 3, 0), path(3.0003, 0, 3, -4)],
    });
    expect(ends(cable)).toEqual(["west-bu1", "east-bu1", "north-bu1", "south-bu1"]);
  });

  test("joins two landings at one end, one beyond the other", () => {
    const cable = recoverTopology({ landings: [west, east, at("next", 10.2, 0)], routes: [trunk] });
    expect(ends(cable)).toEqual(["west-east", "east-next"]);
  });
});

describe("a ring", () => {
  const ring = path(0, 0, 0, 5, 5, 5, 5, 0, 0, 0);

  test("with two landings is two segments, wherever it was closed", () => {
    for (const by of [0, 1, 2, 3]) {
      const corners = ring.slice(1);
      const turned = [...corners.slice(by), ...corners.slice(0, by + 1)];
      const cable = recoverTopology({ landings: [at("a", 0, 0), at("b", 5, 5)], routes: [turned] });
      expect(ends(cable)).toEqual(["a-b", "a-b"]);
      expect(cable.doubts).toEqual([]);
    }
  });

  test("with one landing is parted halfway, and says so", () => {
    const cable = recoverTopology({ landings: [at("a", 0, 0)], routes: [ring] });
    expect(ends(cable)).toEqual(["a-bu1", "a-bu1"]);
    const position = [expect.closeTo(5, 1), expect.closeTo(5, 1)];
    expect(cable.doubts).toEqual([{ problem: "loop", position, km: expect.closeTo(20 * kmPerDegree, -1) }]);
    expect(cable.nodes[1]).toEqual({ landing: null, position });
  });

  test("of a few km is one too", () => {
    const small = path(0, 0, 0, 0.04, 0.04, 0.04, 0.04, 0, 0, 0);
    const cable = recoverTopology({ landings: [at("a", 0, 0.02), at("b", 0.04, 0.02)], routes: [small] });
    expect(ends(cable)).toEqual(["a-b", "a-b"]);
    expect(cable.doubts).toEqual([]);
  });

  test("that a branch ends on has a unit there", () => {
    const cable = recoverTopology({
      landings: [at("a", 0, 0), at("b", 5, 5), at("c", 8, 2)],
      routes: [path(8, 2, 5, 2), ring],
    });
    expect(ends(cable)).toEqual(["a-b", "a-bu1", "b-bu1", "c-bu1"]);
  });

  test("closed by a route that ends on itself hangs at a unit", () => {
    const lasso = path(-3, 0, 0, 0, 0, 5, 5, 5, 5, 0, 0, 0);
    const cable = recoverTopology({ landings: [at("a", -3, 0), at("b", 5, 5)], routes: [lasso] });
    expect(ends(cable)).toEqual(["a-bu1", "b-bu1", "b-bu1"]);
  });
});

describe("at ±180°", () => {
  test.each([
    ["exactly", 180, -180],
    ["but for some metres", 179.9998, -179.9999],
  ])("a route that the map cuts %s is whole again", (_, before, after) => {
    const cable = recoverTopology({
      landings: [at("fiji", 178, -18), at("samoa", -172, -14)],
      routes: [path(after, -16, -172, -14), path(178, -18, before, -16)],
    });
    expect(ends(cable)).toEqual(["fiji-samoa"]);
    expect(routeLengthKm(cable.segments[0]!.route)).toBeLessThan(1300);
    expect(cable.doubts).toEqual([]);
  });

  test("a unit may lie on the line", () => {
    const cable = recoverTopology({
      landings: [at("a", 178, 0), at("b", -178, 0), at("c", 180, 3)],
      routes: [path(178, 0, 180, 0), path(-180, 0, -178, 0), path(180, 3, -180, 0)],
    });
    expect(ends(cable)).toEqual(["a-bu1", "b-bu1", "c-bu1"]);
  });
});

test("routes that cross do not join", () => {
  const cable = recoverTopology({
    landings: [west, east, at("north", 5, 5), at("south", 5, -5)],
    routes: [trunk, path(5, 5, 5, 0, 5, -5)],
  });
  expect(ends(cable)).toEqual(["west-east", "north-south"]);
  expect(cable.doubts).toEqual([
    {
      problem: "parts",
      landings: [
        ["west", "east"],
        ["north", "south"],
      ],
    },
  ]);
});

test("branches that end at one place, two and two, share one unit", () => {
  const centre: Position = [5, 0];
  const corners: Position[] = [
    [0, 0],
    [10, 0],
    [5, 5],
    [5, -5],
  ];
  const landings = corners.map(([lon, lat], i) => at("abcd"[i]!, lon, lat));
  const cable = recoverTopology({ landings, routes: corners.map((corner) => [corner, centre]) });
  expect(ends(cable)).toEqual(["a-bu1", "b-bu1", "c-bu1", "d-bu1"]);
});

test("a gap of a few km before a trunk is bridged, and told", () => {
  const cable = recoverTopology({
    landings: [west, east, at("north", 3, 4)],
    routes: [trunk, path(3, 4, 3, 5 / kmPerDegree)],
  });
  expect(ends(cable)).toEqual(["west-bu1", "east-bu1", "north-bu1"]);
  expect(cable.doubts).toEqual([
    { problem: "gap", position: [3, 5 / kmPerDegree], km: expect.closeTo(5, 3) },
  ]);
});

test("an end in the open sea stays, at a unit", () => {
  const cable = recoverTopology({ landings: [west], routes: [trunk] });
  expect(ends(cable)).toEqual(["west-bu1"]);
  expect(problems(cable)).toEqual(["loose-end"]);
});

test("two landings within a km of each other stay two", () => {
  const cable = recoverTopology({
    landings: [at("a", 0, 0), at("b", 0, 0.005), east],
    routes: [trunk, path(0, 0.005, 5, 3, 10, 0)],
  });
  expect(ends(cable)).toEqual(["a-east", "b-east"]);
});

test("where nothing is drawn, the shortest tree of straight lines joins the landings", () => {
  const landings = [at("a", 0, 0), at("c", 5, 0), at("b", 2, 0), at("d", 5, 1)];
  const cable = recoverTopology({ landings, routes: [] });
  expect(ends(cable)).toEqual(["a-b", "b-c", "c-d"].map((text) => expect.stringMatching(either(text))));
  expect(problems(cable)).toEqual(["no-route"]);
});

test("nothing at all is a cable without segments", () => {
  expect(recoverTopology({ landings: [], routes: [[[0, 0]]] }).segments).toEqual([]);
});

function either(text: string): RegExp {
  const [from, to] = text.split("-");
  return new RegExp(`^(${from}-${to}|${to}-${from})$`);
}
