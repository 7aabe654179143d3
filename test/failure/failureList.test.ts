import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CutsetError } from "../../src/errors.ts";
import { type Failure, failureList } from "../../src/failure/index.ts";
import { isDeepFrozen } from "../frozen.ts";
import { errorOf, problemsOf } from "../problems.ts";

const listOf = (failure: unknown) => failureList(failure as Failure);
const problemsIn = (failure: unknown): string[] => problemsOf("FAILURE_INVALID", () => listOf(failure));
const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];

describe("a failure as a flat list", () => {
  test.each([
    [[], []],
    ["site:a", [{ kind: "site", id: "a" }]],
    [{ kind: "site", id: "a" }, [{ kind: "site", id: "a" }]],
    [
      ["site:a", [["cable:b"], []]],
      [
        { kind: "site", id: "a" },
        { kind: "cable", id: "b" },
      ],
    ],
    [{ kind: "polygon", coordinates: square }, [{ kind: "polygon", coordinates: square }]],
    ["degrade:cable:b@0.5", [{ kind: "degrade", of: "cable:b", factor: 0.5 }]],
  ])("%j", (failure, list) => {
    expect(listOf(failure)).toEqual(list);
  });

  test("a frozen copy: the caller's values are neither held nor frozen", () => {
    const failure = { kind: "polygon", coordinates: structuredClone(square) };
    const [copy] = listOf(failure);
    expect(isDeepFrozen(copy)).toBe(true);
    failure.coordinates[0]![0] = -1;
    expect(copy).toEqual({ kind: "polygon", coordinates: square });
  });
});

describe("mistakes", () => {
  const kinds =
    "kind must be site, cable, segment, link, group, country, operator, disc, corridor, polygon, degrade";
  const disc = { kind: "disc", lat: 0, lon: 0, radiusKm: 1 };
  const corridor = { kind: "corridor", from: [0, 0], to: [1, 1], widthKm: 1 };
  test.each([
    [null, "must be an object, a text or a list, got null"],
    [undefined, "must be an object, a text or a list, got undefined"],
    [7, "must be an object, a text or a list, got 7"],
    [{}, `${kinds}, got undefined`],
    [{ kind: "cabel", id: "a" }, `${kinds}, got "cabel"; did you mean "cable"?`],
    [{ kind: ["site"], id: "a" }, `${kinds}, got ["site"]`],
    [{ kind: "__proto__", id: "a" }, `${kinds}, got "__proto__"`],
    [{ kind: "site" }, "id must be a text, got undefined"],
    [{ kind: "site", id: 7 }, "id must be a text, got 7"],
    [{ kind: "site", id: "a", ids: 1 }, 'unknown key "ids"; did you mean "id"?; known keys: kind, id'],
    [{ ...disc, lat: 91 }, "lat must be a number from -90 to 90, got 91"],
    [{ ...disc, lon: -181 }, "lon must be a number from -180 to 180, got -181"],
    [{ ...disc, radiusKm: -1 }, "radiusKm must be a number from 0 to 20016, got -1"],
    [{ ...disc, radiusKm: Number.NaN }, "radiusKm must be a number from 0 to 20016, got NaN"],
    [{ ...disc, radiusKm: "50" }, 'radiusKm must be a number from 0 to 20016, got "50"'],
    [{ ...disc, radius: 1 }, expect.stringContaining('unknown key "radius"; did you mean "radiusKm"?')],
    [{ ...corridor, from: [0] }, "from must be [lon, lat] in degrees, got [0]"],
    [{ ...corridor, to: [200, 0] }, "to must be [lon, lat] in degrees, got [200,0]"],
    [{ ...corridor, widthKm: -1 }, "widthKm must be a number from 0 to 20016, got -1"],
    [{ ...corridor, width: 1 }, expect.stringContaining('unknown key "width"; did you mean "widthKm"?')],
    [
      "corridor:10,20,-10,-160,5",
      "from and to must not be opposite points of the Earth: no way between them is the shorter",
    ],
    ["disc:95,0,1", "lat must be a number from -90 to 90, got 95"],
    [{ kind: "degrade", of: "cable:a", factor: 1.5 }, "factor must be a number from 0 to 1, got 1.5"],
    ["degrade:cable:a@-0.5", "factor must be a number from 0 to 1, got -0.5"],
    [
      { kind: "degrade", of: { kind: "cable", id: "a" }, factor: 0.5 },
      'of must be a text, got {"kind":"cable","id":"a"}',
    ],
    [{ kind: "degrade", of: "disc:95,0,1", factor: 0.5 }, "lat must be a number from -90 to 90, got 95"],
    [
      { kind: "degrade", of: "degrade:cable:a@0.5", factor: 0.5 },
      '"degrade:cable:a@0.5" cannot be degraded; name an element, a disc or a corridor',
    ],
    [
      "degrade:polygon:a.geojson@0.5",
      '"polygon:a.geojson" cannot be degraded; name an element, a disc or a corridor',
    ],
    [{ kind: "polygon" }, "coordinates must be a ring of [lon, lat] in degrees, or a list of such rings"],
    [
      {
        kind: "polygon",
        coordinates: [
          [0, 0],
          [1, 91],
          [1, 1],
        ],
      },
      "coordinates must be a ring of [lon, lat] in degrees, or a list of such rings",
    ],
    [
      { kind: "polygon", coordinates: [[square]] },
      "coordinates must be a ring of [lon, lat] in degrees, or a list of such rings",
    ],
    [{ kind: "polygon", coordinates: [] }, expect.stringContaining("must have at least 1 ring")],
    [
      {
        kind: "polygon",
        coordinates: [
          [0, 0],
          [1, 0],
        ],
      },
      expect.stringContaining("at least 3 distinct points, got 2"),
    ],
    [
      {
        kind: "polygon",
        coordinates: [
          [0, 0],
          [120, 0],
          [-120, 0],
        ],
      },
      expect.stringContaining("rings must fit in a hemisphere"),
    ],
    [() => 1, "must be JSON data, got the function () => 1"],
    [JSON.parse('{"kind":"site","id":"a","__proto__":1}'), "unknown key; remove it"],
  ])("%j", (failure, problem) => {
    expect(problemsIn(failure)).toEqual([problem]);
  });

  test("all at once, each with its place", () => {
    expect(problemsIn(["site:a", "sites:a", [{ kind: "site" }, "disc:0,0,-1"]])).toEqual([
      expect.stringContaining('[1]: "sites:a" is not understood; did you mean "site"?'),
      "[2][0]: id must be a text, got undefined",
      "[2][1]: radiusKm must be a number from 0 to 20016, got -1",
    ]);
    expect(errorOf("FAILURE_INVALID", () => listOf([7, 8])).message).toBe(
      "failure at [0]: must be an object, a text or a list, got 7 (first of 2 problems)",
    );
  });

  test("lists within lists, 16 deep and no deeper", () => {
    const nested = (depth: number): unknown => (depth === 0 ? "site:a" : [nested(depth - 1)]);
    expect(listOf(nested(16))).toHaveLength(1);
    expect(problemsIn(nested(17))).toEqual([`${"[0]".repeat(17)}: is nested more than 16 levels deep`]);
  });

  test("a list that holds itself ten times", () => {
    const many: unknown[] = [];
    many.push(...Array(10).fill(many));
    expect(problemsIn(many)).toEqual([expect.stringContaining("is nested more than 16 levels deep")]);
  });

  test("law: whatever it is given, it lists or explains", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue(), fc.string()), (failure) => {
        try {
          listOf(failure);
        } catch (error) {
          expect(error).toBeInstanceOf(CutsetError);
          expect((error as CutsetError).code).toBe("FAILURE_INVALID");
        }
      }),
      { numRuns: 500 },
    );
  });
});
