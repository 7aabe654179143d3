import { describe, expect, test } from "vitest";
import { CutsetError } from "../../src/errors.ts";
import { type Position, sphericalPolygon } from "../../src/geo/index.ts";
import { path } from "./positions.ts";

const box = (west: number, south: number, east: number, north: number) =>
  path(west, south, east, south, east, north, west, north);

describe("frozen", () => {
  test("Bab-el-Mandeb, crossed by a leg with both ends outside", () => {
    const strait = sphericalPolygon([box(43.0, 12.4, 43.6, 12.9)]);
    const redSeaToAden = path(42.5, 13.8, 44.0, 11.8);
    expect(redSeaToAden.some(strait.contains)).toBe(false);
    expect(strait.meets(redSeaToAden)).toBe(true);
    expect(strait.meets([redSeaToAden[0]!, [42.5, 11.8]])).toBe(false);
  });

  test("Fiji: a box across 180° holds what lies in it and nothing of Africa", () => {
    const fiji = sphericalPolygon([box(177, -20, -178, -16)]);
    expect(fiji.contains([178.44, -18.14])).toBe(true);
    expect(fiji.contains([180, -17])).toBe(true);
    expect(fiji.contains([-180, -17])).toBe(true);
    expect(fiji.contains([-177, -18])).toBe(false);
    expect(fiji.contains([20, -18])).toBe(false);
    expect(fiji.meets(path(175, -18, -175, -18))).toBe(true);
  });

  test("a polar cap: the pole is inside, the equator is not", () => {
    const arctic = sphericalPolygon([path(-180, 70, 90, 70, 0, 70, -90, 70)]);
    expect(arctic.contains([33, 90])).toBe(true);
    expect(arctic.contains([33, -90])).toBe(false);
    expect(arctic.contains([0, 0])).toBe(false);
  });
});

describe("great-circle sides", () => {
  test("bow north of their parallel on the northern hemisphere", () => {
    const atlantic = sphericalPolygon([box(-60, 20, 0, 50)]);
    expect(atlantic.contains([-30, 52])).toBe(true);
    expect(atlantic.contains([-30, 21])).toBe(false);
  });

  test("an octant of the sphere: its antipodal octant is outside", () => {
    const octant = sphericalPolygon([path(0, 0, 90, 0, 0, 90)]);
    expect(octant.contains([45, 35])).toBe(true);
    expect(octant.contains([-135, -35])).toBe(false);
    expect(octant.contains([45, -1])).toBe(false);
  });
});

describe("the boundary is inside", () => {
  const square = sphericalPolygon([box(-1, -1, 1, 1)]);

  test("corners, and points of the sides", () => {
    expect(path(-1, -1, 1, 1, 1, 0, -1, 0.3).every(square.contains)).toBe(true);
    expect(square.contains([1.0001, 0])).toBe(false);
  });

  test("a route that touches a corner, ends on a side or runs along one", () => {
    const diamond = sphericalPolygon([path(0, -1, 1, 0, 0, 1, -1, 0)]);
    expect(diamond.meets(path(1, -3, 1, 3))).toBe(true);
    expect(diamond.meets(path(1.0001, -3, 1.0001, 3))).toBe(false);
    expect(square.meets(path(3, 0, 1, 0))).toBe(true);
    expect(square.meets(path(1, -3, 1, 3))).toBe(true);
  });
});

describe("holes", () => {
  const ring = sphericalPolygon([box(170, -10, -170, 10), box(175, -5, -175, 5)]);

  test("what lies in a hole is outside, its rim is not", () => {
    expect(ring.contains([180, 0])).toBe(false);
    expect(ring.contains([172, 0])).toBe(true);
    expect(ring.contains([175, 0])).toBe(true);
  });

  test("a route within a hole meets nothing until it leaves", () => {
    expect(ring.meets(path(176, 0, -176, 1))).toBe(false);
    expect(ring.meets(path(176, 0, -174, 1))).toBe(true);
  });
});

describe("routes", () => {
  const triangle = sphericalPolygon([path(0, -5, 10, 0, 0, 5)]);

  test("none meets nothing; one of a single point is that point", () => {
    expect(triangle.meets([])).toBe(false);
    expect(triangle.meets([[3, 0]])).toBe(true);
    expect(triangle.meets([[30, 0]])).toBe(false);
  });

  test("a leg through the antipode of the polygon does not meet it", () => {
    expect(triangle.meets(path(-175, -40, -175, 40))).toBe(false);
  });

  test("a leg of nearly half a circle that comes from behind, by its height in the middle", () => {
    expect(triangle.meets(path(-88, 0.1, 88, 0.1))).toBe(true); // 2.9° north at its highest
    expect(triangle.meets(path(-88, 0.35, 88, 0.35))).toBe(false); // 9.9°
  });
});

describe("errors", () => {
  const refused = (rings: Position[][]) => {
    try {
      sphericalPolygon(rings);
    } catch (error) {
      if (error instanceof CutsetError) return { code: error.code, paths: error.problems.map((p) => p.path) };
    }
    return undefined;
  };

  test("no ring, and every ring that is no area, at once", () => {
    expect(refused([])).toEqual({ code: "ARGUMENT_INVALID", paths: ["rings"] });
    const line = path(180, 0, 0, 1, -180, 0, 0, 1);
    expect(refused([[], box(0, 0, 1, 1), line])).toEqual({
      code: "ARGUMENT_INVALID",
      paths: ["rings[0]", "rings[2]"],
    });
  });

  test("rings that fill a hemisphere, and rings all round the Earth", () => {
    const equator = path(-180, 0, -90, 0, 0, 0, 90, 0);
    const tetrahedron = path(0, 90, 0, -19, 120, -19, -120, -19);
    expect(refused([equator])?.code).toBe("ARGUMENT_INVALID");
    expect(refused([tetrahedron])?.code).toBe("ARGUMENT_INVALID");
  });
});
