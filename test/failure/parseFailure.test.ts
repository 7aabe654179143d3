import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { elementKinds, formatFailure, parseFailure, type SingleFailure } from "../../src/failure/index.ts";
import { errorOf } from "../problems.ts";

const forms =
  "site:ID, cable:ID, segment:ID, link:ID, group:ID, country:CC, operator:NAME, disc:LAT,LON,KM, " +
  "corridor:LAT,LON,LAT,LON,KM, polygon:FILE, degrade:REF@FACTOR";
const ring = [
  [0, 0],
  [1, 0],
  [1, 1],
] as const;

describe("texts", () => {
  test.each<[string, SingleFailure]>([
    ["site:karachi-hawksbay", { kind: "site", id: "karachi-hawksbay" }],
    ["segment:aae-1/karachi", { kind: "segment", id: "aae-1/karachi" }],
    ["country:PK", { kind: "country", id: "PK" }],
    ["operator:Telecom Egypt", { kind: "operator", id: "Telecom Egypt" }],
    ["cable:a:b", { kind: "cable", id: "a:b" }],
    ["disc:31.2,29.9,60", { kind: "disc", lat: 31.2, lon: 29.9, radiusKm: 60 }],
    ["disc:-31.2, -29.9, 6e1", { kind: "disc", lat: -31.2, lon: -29.9, radiusKm: 60 }],
    ["corridor:31,29,32,30,2", { kind: "corridor", from: [29, 31], to: [30, 32], widthKm: 2 }],
    ["degrade:cable:peace@0.5", { kind: "degrade", of: "cable:peace", factor: 0.5 }],
    ["degrade:operator:a@b@1", { kind: "degrade", of: "operator:a@b", factor: 1 }],
    ["degrade:disc:31.2,29.9,60@0", { kind: "degrade", of: "disc:31.2,29.9,60", factor: 0 }],
  ])("%s", (text, failure) => {
    expect(parseFailure(text)).toEqual([failure]);
  });

  test.each([
    ["", ""],
    ["karachi", ""],
    ["site:", ""],
    [":a", ""],
    ["sites:a", '; did you mean "site"?'],
    ["Cable:a", '; did you mean "cable"?'],
    ["cable", ""],
    ["disc:1,2", "; a disc has three numbers"],
    ["disc:1,2,3,4", "; a disc has three numbers"],
    ["disc:1,,3", "; a disc has three numbers"],
    ["disc:a,b,c", "; a disc has three numbers"],
    ["corridor:1,2,3,4", "; a corridor has five numbers"],
    ["corridor:1,2,3,,5", "; a corridor has five numbers"],
    ["degrade:cable:a", "; end it with the share of capacity that is left, e.g. @0.5"],
    ["degrade:cable:a@", "; end it with the share of capacity that is left, e.g. @0.5"],
    ["degrade:cable:a@half", "; end it with the share of capacity that is left, e.g. @0.5"],
  ])("%j is not understood", (text, hint) => {
    const { message } = errorOf("FAILURE_INVALID", () => parseFailure(text));
    expect(message).toBe(`failure: "${text}" is not understood${hint}; write ${forms}`);
  });

  test("a long text is cut in the message", () => {
    const { message } = errorOf("FAILURE_INVALID", () => parseFailure("x".repeat(1e6)));
    expect(message.length).toBeLessThan(400);
  });
});

describe("polygon:FILE", () => {
  test("without a reader is refused: the library reads no files", () => {
    expect(errorOf("FAILURE_INVALID", () => parseFailure("polygon:area.geojson")).message).toBe(
      'failure: "polygon:area.geojson" names a file, which is not read here; pass { kind: "polygon", coordinates } ' +
        "instead",
    );
  });

  test("with one becomes as many polygons as the file has", () => {
    const files: string[] = [];
    const readPolygon = (file: string) => {
      files.push(file);
      return [ring, [ring, ring]];
    };
    expect(parseFailure("polygon:a:b.geojson", { readPolygon })).toEqual([
      { kind: "polygon", coordinates: ring },
      { kind: "polygon", coordinates: [ring, ring] },
    ]);
    expect(files).toEqual(["a:b.geojson"]);
    expect(parseFailure("polygon:empty", { readPolygon: () => [] })).toEqual([]);
  });

  test("what a reader throws is the caller's", () => {
    const readPolygon = () => {
      throw new RangeError("mine");
    };
    expect(() => parseFailure("polygon:a", { readPolygon })).toThrow(RangeError);
  });
});

describe("formatFailure", () => {
  test("a polygon by its points, one ring or several", () => {
    expect(formatFailure({ kind: "polygon", coordinates: ring })).toBe("polygon of 3 points");
    expect(formatFailure({ kind: "polygon", coordinates: [ring, ring] })).toBe("polygon of 6 points");
  });

  test("law: every other failure reads back as it was", () => {
    const id = fc.string({ minLength: 1 });
    const element = fc.record({ kind: fc.constantFrom(...elementKinds), id });
    const number = fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .filter((value) => !Object.is(value, -0));
    const disc = fc.record({
      kind: fc.constant("disc" as const),
      lat: number,
      lon: number,
      radiusKm: number,
    });
    const position = fc.tuple(number, number);
    const corridor = fc.record({
      kind: fc.constant("corridor" as const),
      from: position,
      to: position,
      widthKm: number,
    });
    const degrade = fc.record({
      kind: fc.constant("degrade" as const),
      of: fc.oneof(element, disc, corridor).map(formatFailure),
      factor: number,
    });
    fc.assert(
      fc.property(fc.oneof(element, disc, corridor, degrade), (failure) => {
        expect(parseFailure(formatFailure(failure))).toEqual([failure]);
      }),
    );
  });
});
