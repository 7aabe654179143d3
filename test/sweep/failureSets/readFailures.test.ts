import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFailures } from "../../../src/sweep/index.ts";
import { errorOf, problemsOf } from "../../problems.ts";
import { allOf } from "./allOf.ts";
import { refs } from "./arbitraries.ts";

describe("lines", () => {
  test("of refs, with spaces or plus signs between, and names with spaces", () => {
    const text = `# what happened
cable:aae-1

  cable:aae-1 site:fujairah\r
cable:peace + operator:Telecom Egypt +link:a
disc:24.8, 66.9, 50   degrade:cable:peace@0.5
`;
    expect(allOf(readFailures(text))).toEqual([
      ["cable:aae-1"],
      ["cable:aae-1", "site:fujairah"],
      ["cable:peace", "operator:Telecom Egypt", "link:a"],
      ["disc:24.8,66.9,50", "degrade:cable:peace@0.5"],
    ]);
  });

  test("law: refs on lines are read as they are", () => {
    const failures = fc.array(
      refs.filter((list) => list.length > 0),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(failures, fc.constantFrom(" ", "+", " + "), (lists, between) => {
        expect(allOf(readFailures(lists.map((list) => list.join(between)).join("\n")))).toEqual(lists);
      }),
    );
  });

  test("mistakes with their line", () => {
    const text = "cable:a\nkarachi\n\ncable:a cabel:b disc:1,2\ndisc:95,0,1";
    expect(problemsOf("FAILURE_INVALID", () => readFailures(text))).toEqual([
      expect.stringMatching(/^line 2: "karachi" is not understood/),
      expect.stringMatching(/^line 4: "cabel:b" is not understood; did you mean "cable"\?/),
      expect.stringMatching(/^line 4: "disc:1,2" is not understood; a disc has three numbers/),
      "line 5: lat must be a number from -90 to 90, got 95",
    ]);
  });
});

describe("JSON", () => {
  test("refs, objects and lists of both", () => {
    const list = [
      "cable:a",
      { kind: "disc", lat: 1, lon: 2, radiusKm: 3 },
      ["site:b", { kind: "degrade", of: "cable:a", factor: 0.5 }],
      [],
    ];
    expect(allOf(readFailures(` ${JSON.stringify(list)}`))).toEqual([
      ["cable:a"],
      ["disc:1,2,3"],
      ["site:b", "degrade:cable:a@0.5"],
      [],
    ]);
  });

  test("mistakes with their place", () => {
    const ring = [
      [0, 0],
      [1, 0],
      [1, 1],
    ];
    const list = ["cable:a", ["cable:a", { kind: "disc" }], 7, { kind: "polygon", coordinates: ring }];
    expect(problemsOf("FAILURE_INVALID", () => readFailures(JSON.stringify(list)))).toEqual([
      "[1][1]: lat must be a number from -90 to 90, got undefined",
      "[2]: must be an object, a text or a list, got 7",
      "[3]: a polygon has no ref; make it a risk group of what lies in it",
    ]);
    expect(errorOf("FAILURE_INVALID", () => readFailures('["cable:a"')).message).toMatch(
      /^failures: not valid JSON: /,
    );
  });
});

test("no failure at all is a mistake", () => {
  for (const text of ["", "# nothing\n", "[]"]) {
    expect(errorOf("FAILURE_INVALID", () => readFailures(text)).message).toBe(
      "failures: there are none; write one on each line",
    );
  }
});
