import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  commandOfStudy,
  failureOfStudy,
  hashOfStudy,
  type Study,
  studyOfHash,
} from "../../src/explorer/study.ts";

const routings = ["spf", "ecmp"];
const overlays = ["gwadar", "a&b=c", "دیٹا", "x".repeat(200), "../my overlay's.json"];
const fallback: Study = { fail: ["site:fallback"], routing: "spf", asOf: null, overlays: [] };

const id = fc
  .oneof(
    fc.string({ unit: "binary", minLength: 1 }),
    fc.constantFrom("</script>", "#&=%+", "%zz", "'\"`$(x)", "\u202e"),
  )
  // A shell's words end there.
  .filter((text) => !text.includes("\0"));
const fail = fc.array(
  fc.oneof(
    id.map((text) => `site:${text}`),
    fc.constantFrom("disc:24.8,66.9,50", "degrade:cable:peace@0.5", "corridor:1,2,3,4,50"),
  ),
);
const study: fc.Arbitrary<Study> = fc.record({
  fail,
  routing: fc.constantFrom(...routings),
  asOf: fc.constantFrom(null, "2024", "2024-02", "2024-02-29"),
  overlays: fc.uniqueArray(fc.constantFrom(...overlays)),
});
const read = (hash: string) => studyOfHash(hash, fallback, routings, overlays);

describe("the address of a study", () => {
  test("gives the study again, whatever the names in it", () => {
    fc.assert(
      fc.property(study, (asked) => {
        expect(read(hashOfStudy(asked))).toEqual({ study: asked, problem: null });
      }),
    );
  });

  test("has only characters that stay as they are in any address", () => {
    fc.assert(
      fc.property(study, (asked) => {
        const hash = hashOfStudy(asked);
        expect(hash).toMatch(/^#[\w:/@,.~%=&-]+$/);
        expect(new URL(`file:///page.html${hash}`).hash).toBe(hash);
      }),
    );
  });

  test("can be read", () => {
    const asked = {
      fail: ["site:x", "disc:24.8,66.9,50"],
      routing: "ecmp",
      asOf: "2024-02",
      overlays: ["gwadar"],
    };
    expect(hashOfStudy(asked)).toBe(
      "#fail=site:x&fail=disc:24.8,66.9,50&routing=ecmp&as-of=2024-02&overlay=gwadar",
    );
  });

  test.each(["", "#"])("that is %j holds none, and no problem", (hash) => {
    expect(read(hash)).toEqual({ study: fallback, problem: null });
  });

  test("of nothing at all is still one", () => {
    const nothing = { fail: [], routing: "spf", asOf: null, overlays: [] };
    expect(read(hashOfStudy(nothing)).study).toEqual(nothing);
  });

  test.each([
    ["#fail=site:%E0%A4", '"site:%E0%A4" is not percent-encoded UTF-8'],
    ["#fial=site:x", '"fial=site:x" is not understood'],
    ["#fail", '"fail" is not understood'],
    ["#__proto__=x", "not understood"],
    ["#fail=moon:x", '"moon:x" is not understood'],
    ["#fail=disc:1,2", "three numbers"],
    ["#routing=magic", 'routing "magic" does not exist; there is spf, ecmp'],
    ["#overlay=none", 'overlay "none" does not exist'],
    ["#as-of=yesterday", 'got "yesterday"'],
    ["#as-of=2024-13", 'got "2024-13"'],
  ])("that is %s gives a problem and the fallback", (hash, words) => {
    const { study: found, problem } = read(hash);
    expect(found).toBe(fallback);
    expect(problem).toMatch(/^The address holds no study: /);
    expect(problem).toContain(words);
  });

  test("never throws", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        read(`#${text}`);
        read(`#fail=${text}&routing=${text}`);
      }),
    );
  });
});

describe("the command of a study", () => {
  test("is what one would type", () => {
    const asked = {
      fail: ["site:x", "operator:A B"],
      routing: "ecmp",
      asOf: "2024-02",
      overlays: ["gwadar"],
    };
    expect(commandOfStudy(asked, "pakistan")).toBe(
      "cutset simulate pakistan+gwadar --fail site:x 'operator:A B' --routing ecmp --as-of 2024-02",
    );
    const plain = { fail: [], routing: "spf", asOf: null, overlays: [] };
    expect(commandOfStudy(plain, "my network.json")).toBe("cutset simulate 'my network.json'");
  });

  test("reaches the program word for word", () => {
    fc.assert(
      fc.property(study, id, (asked, net) => {
        const command = commandOfStudy(asked, net).replace(/^cutset /, "words ");
        const script = `words() { printf '%s\\0' "$@"; }; ${command}`;
        const { stdout } = spawnSync("sh", ["-c", script], { encoding: "utf8" });
        const words = stdout.split("\0").slice(0, -1);
        expect(words.slice(0, 2)).toEqual(["simulate", [net, ...asked.overlays].join("+")]);
        const end = asked.fail.length === 0 ? 2 : 3 + asked.fail.length;
        expect(words.slice(2, end)).toEqual(asked.fail.length === 0 ? [] : ["--fail", ...asked.fail]);
      }),
      { numRuns: 50 },
    );
  });
});

test("the failures of a study are those of its texts", () => {
  const fail = ["site:a:b", "disc:24.8,66.9,50", "degrade:cable:peace@0.5"];
  expect(failureOfStudy({ ...fallback, fail })).toEqual([
    { kind: "site", id: "a:b" },
    { kind: "disc", lat: 24.8, lon: 66.9, radiusKm: 50 },
    { kind: "degrade", of: "cable:peace", factor: 0.5 },
  ]);
});
