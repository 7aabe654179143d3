import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseOutcome, parseSweepSummary } from "../../../src/cli/report/parseResult.ts";
import { CutsetError, Network, simulate } from "../../../src/index.ts";
import { cases } from "../../laws/cases.ts";
import { swept } from "../../report/swept.ts";
import { oneLanding } from "../../simulate/landings.ts";

const network = Network.parse(oneLanding);
const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

test("law: what simulate gives is an outcome", () => {
  fc.assert(
    fc.property(cases(), ({ network, failure, more }) => {
      const outcome = copy(simulate(network, failure, { planned: more, atFault: true }));
      expect(parseOutcome(outcome, "x.json")).toEqual(outcome);
    }),
  );
});

test.each([undefined, null])("what sweep gives is a summary, with and without routing", (routing) => {
  const summary = copy(swept(network, ["cable", "site"], routing === null ? { routing } : {}));
  expect(parseSweepSummary(summary, "x.json")).toEqual(summary);
});

describe("an outcome that is none is refused with the file and the place:", () => {
  const changes: readonly (readonly [string, (outcome: Changeable) => unknown, RegExp])[] = [
    [
      "a text for a number",
      ({ demands }) => Object.assign(demands[1]!, { gbps: "12" }),
      /x\.json, .* at demands\[1\]\.gbps: /,
    ],
    [
      "no country",
      ({ countries }) => Object.assign(countries[0]!, { country: "<b>" }),
      /at countries\[0\]\.country: must be two capital letters/,
    ],
    [
      "no failure",
      (outcome) => Object.assign(outcome, { failure: [{ kind: "cabel", id: "x" }] }),
      /kind must be .*did you mean "cable"\?/,
    ],
    [
      "control characters",
      (outcome) => Object.assign(outcome, { routing: "\u001b[31m" }),
      /at routing: must not contain control characters/,
    ],
    [
      "an unknown status",
      ({ demands }) => Object.assign(demands[0]!, { status: "fine" }),
      /at demands\[0\]\.status: /,
    ],
    ["a list that is none", (outcome) => Object.assign(outcome, { edges: {} }), /at edges: /],
  ];
  interface Changeable {
    readonly demands: object[];
    readonly countries: object[];
  }

  test.each(changes)("%s", (_, change, says) => {
    const outcome = copy(simulate(network, "cable:sea-1")) as unknown as Changeable;
    change(outcome);
    expect(() => parseOutcome(outcome, "x.json")).toThrow(CutsetError);
    expect(() => parseOutcome(outcome, "x.json")).toThrow(says);
  });

  test.each([null, 5, "x", [], {}])("%j", (value) => {
    expect(() => parseOutcome(value, "x.json")).toThrow(CutsetError);
    expect(() => parseSweepSummary(value, "x.json")).toThrow(CutsetError);
  });
});
