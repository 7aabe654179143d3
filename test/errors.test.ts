import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CutsetError, didYouMean, inputError, shown, suggestion } from "../src/errors.ts";

describe("CutsetError", () => {
  test("is an Error with a code and its problems", () => {
    const error = new CutsetError("NOT_FOUND", 'site "x" does not exist');
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: "CutsetError",
      code: "NOT_FOUND",
      message: 'site "x" does not exist',
    });
    expect(error.problems).toEqual([{ path: "", message: 'site "x" does not exist' }]);
    expect(error.stack).toContain("errors.test.ts");
  });

  test("law: no control character gets through", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary-ascii" }), (message, path) => {
        const error = new CutsetError("NETWORK_INVALID", message, [{ path, message }]);
        const texts = [error.message, error.problems[0]!.path, error.problems[0]!.message];
        expect(texts.join("")).not.toMatch(/\p{Cc}/u);
      }),
    );
    expect(new CutsetError("NOT_FOUND", "a\u001b[2Jb\u009b\n").message).toBe("a\\u001b[2Jb\\u009b\\u000a");
  });
});

describe("inputError", () => {
  test.each([
    [[{ path: "", message: "is empty" }], "network: is empty"],
    [[{ path: "sites[0]", message: "is empty" }], "network at sites[0]: is empty"],
    [
      [
        { path: "sites[0]", message: "is empty" },
        { path: "", message: "is late" },
      ],
      "network at sites[0]: is empty (first of 2 problems)",
    ],
  ])("%j", (problems, message) => {
    const error = inputError("NETWORK_INVALID", "network", problems);
    expect(error).toMatchObject({ code: "NETWORK_INVALID", message, problems });
  });
});

describe("shown", () => {
  test.each([
    ["a", '"a"'],
    [1.5, "1.5"],
    [Number.NaN, "NaN"],
    [Number.NEGATIVE_INFINITY, "-Infinity"],
    [null, "null"],
    [undefined, "undefined"],
    [[1, { a: "b" }], '[1,{"a":"b"}]'],
    [10n, "10"],
    [Symbol("s"), "Symbol(s)"],
    ["x".repeat(58), `"${"x".repeat(58)}"`],
    ["x".repeat(59), `"${"x".repeat(56)}…`],
  ])("%o", (value, text) => {
    expect(shown(value)).toBe(text);
  });
});

describe("didYouMean", () => {
  test.each([
    ["karachi-hawksbai", ["karachi-clifton", "karachi-hawksbay"], "karachi-hawksbay"],
    ["suav", ["suva", "apia"], "suva"],
    ["PK", ["pk"], "pk"],
    ["Lahore", ["lahore"], "lahore"],
    ["a", ["b"], "b"],
  ])("%s among %j is %s", (word, candidates, nearest) => {
    expect(didYouMean(word, candidates)).toBe(`; did you mean "${nearest}"?`);
  });

  test.each([
    ["suva", []],
    ["suva", ["auckland", "x"]],
    ["", ["suva"]],
    ["s".repeat(1_000_000), ["t".repeat(1_000_000)]],
    ["s".repeat(201), ["s".repeat(200)]],
  ])("nothing is near: case %#", (word, candidates) => {
    expect(didYouMean(word, candidates)).toBe("");
  });

  test("of two equally near, the first", () => {
    expect(didYouMean("site-3", ["site-1", "site-2"])).toContain('"site-1"');
  });

  test("law: the word itself, if it is there", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { minLength: 1, selector: (word) => word.toLowerCase() }),
        (words) => {
          expect(didYouMean(words.at(-1)!, words)).toBe(`; did you mean "${words.at(-1)}"?`);
        },
      ),
    );
  });
});

describe("suggestion", () => {
  test.each([
    ["suwa", ["apia", "suva"], '; did you mean "suva"?'],
    ["elsewhere", ["suva", "apia"], "; there are apia, suva"],
    ["elsewhere", [..."abcdefghij"], "; there are a, b, c, d, e, f, g, h and 2 more"],
    ["elsewhere", [], "; there is none"],
  ])("%s of %j", (word, candidates, text) => {
    expect(suggestion(word, new Set(candidates))).toBe(text);
  });
});
