import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { describe, expect, test } from "vitest";
import { failureSetFromOptions } from "../../src/cli/sweep/failureSetFromOptions.ts";
import { failureSetOptions } from "../../src/cli/sweep/failureSetOptions.ts";
import { pakistan } from "../../src/data/index.ts";
import { Network } from "../../src/network/index.ts";
import {
  always,
  attack,
  corridorsOver,
  discsOver,
  eachWith,
  elementsOf,
  everyChoice,
  type FailureSet,
  failureProbabilities,
  givenFailures,
  oneOf,
  randomCorridors,
  randomDiscs,
  randomFailures,
  sampled,
} from "../../src/sweep/index.ts";
import { errorOf } from "../problems.ts";

const network = Network.parse(pakistan);
const cables = elementsOf(network, ["cable"]);

/** The set that a command line gives. */
function setOf(line: string): FailureSet {
  const command = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  for (const option of failureSetOptions()) command.addOption(option);
  command.parse(line === "" ? [] : line.split(" "), { from: "user" });
  return failureSetFromOptions(network, command.opts());
}

const box = { south: 20, west: 55, north: 26, east: 67 };
const sites = elementsOf(network, ["site"]);

describe("what each command line means", () => {
  test.each<[string, FailureSet]>([
    ["", everyChoice(cables, 1)],
    ["--of site,cable -k 2", everyChoice(elementsOf(network, ["site", "cable"]), 2)],
    ["-k 1-3", oneOf(everyChoice(cables, 1), everyChoice(cables, 2), everyChoice(cables, 3))],
    [
      "--exempt cable:aae-1",
      everyChoice(
        cables.filter((ref) => ref !== "cable:aae-1"),
        1,
      ),
    ],
    ["--include cable:peace site:fujairah", always(["cable:peace", "site:fujairah"], everyChoice(cables, 1))],
    ["--planned-of site", eachWith(everyChoice(sites, 1), everyChoice(cables, 1))],
    ["-k 4 --sample 100 --seed x", sampled(everyChoice(cables, 4), { scenarios: 100, seed: "x" })],
    [
      "--random 50 --probability 0.01 cable:peace=0.2",
      randomFailures({
        elements: cables,
        probabilities: cables.map((ref) => (ref === "cable:peace" ? 0.2 : 0.01)),
        scenarios: 50,
        seed: "1",
      }),
    ],
    [
      "--of cable,site --random 50 --faults 0.1 --repair-days 20 --probability site=0.001",
      randomFailures({
        elements: [...cables, ...sites],
        probabilities: failureProbabilities(network, [...cables, ...sites], {
          faultsPer1000KmYear: 0.1,
          repairDays: 20,
          probabilities: { site: 0.001 },
        }),
        scenarios: 50,
        seed: "1",
      }),
    ],
    ["--disc-radius 50 --step 25 --box 20,55,26,67", discsOver({ radiusKm: 50, stepKm: 25, box })],
    ["--disc-radius 50 --random 9 --seed a", randomDiscs({ radiusKm: 50, scenarios: 9, seed: "a" })],
    [
      "--corridor 60,2 --step 25 --heading 0,90 --box 20,55,26,67",
      corridorsOver({ lengthKm: 60, widthKm: 2, stepKm: 25, headingsDeg: [0, 90], box }),
    ],
    [
      "--corridor 60,2 --random 9 --box 20,55,26,67",
      randomCorridors({ lengthKm: 60, widthKm: 2, scenarios: 9, seed: "1", box }),
    ],
    [
      "--of site --attack load --adaptive --steps 3",
      attack(network, { elements: sites, by: "load", adaptive: true, steps: 3 }),
    ],
  ])("%j", (line, set) => {
    expect(setOf(line).spec).toEqual(set.spec);
  });

  test("a file of failures", () => {
    const file = join(mkdtempSync(join(tmpdir(), "cutset-")), "failures.txt");
    writeFileSync(file, "cable:aae-1\ncable:aae-1 + cable:peace\n");
    const set = givenFailures([["cable:aae-1"], ["cable:aae-1", "cable:peace"]]);
    expect(setOf(`--failures ${file}`).spec).toEqual(set.spec);
    writeFileSync(file, "cabel:aae-1\n");
    expect(errorOf("FAILURE_INVALID", () => setOf(`--failures ${file}`)).message).toMatch(
      `${file} at line 1:`,
    );
    writeFileSync(file, '\ufeff["cable:aae-1"]');
    expect(setOf(`--failures ${file}`).spec).toEqual(givenFailures([["cable:aae-1"]]).spec);
    const unreadable = (name: string) =>
      errorOf("INPUT_UNREADABLE", () => setOf(`--failures ${name}`)).message;
    expect(unreadable(`${file}.gone`)).toBe(`${file}.gone does not exist`);
    expect(unreadable(tmpdir())).toBe(`${tmpdir()} is a directory; name a file in it`);
  });
});

describe("options that do not go together", () => {
  test.each([
    ["--heading 0", "--heading does not go with every choice of elements; it is for --corridor"],
    ["--disc-radius 5 --step 5 -k 2", "-k does not go with --disc-radius; choose one of them"],
    [
      "--random 5 --probability 0.1 --step 3",
      "--step does not go with --random; it is for --disc-radius, --corridor",
    ],
    ["--attack load --random 3", "--random does not go with --attack; choose one of them"],
    ["--disc-radius 5 --corridor 5,1", "--corridor does not go with --disc-radius; choose one of them"],
    ["--disc-radius 5", /^--step is missing/],
    ["--disc-radius 5 --random 3 --step 5", /^--step does not go with --random, which draws places/],
    ["--corridor 5,1 --random 3 --heading 0", /^--heading does not go with --random/],
    ["--seed 2", /^--seed is for --random and --sample/],
    ["--disc-radius 5 --step 5 --seed 2", /^--seed is for --random and --sample/],
    ["--random 5", /has no rate of faults; give a probability/],
  ])("%j", (line, message) => {
    expect(errorOf("ARGUMENT_INVALID", () => setOf(line)).message).toMatch(message);
  });

  test("what does not exist", () => {
    expect(errorOf("NOT_FOUND", () => setOf("--include cable:piece")).message).toMatch(
      /did you mean "peace"/,
    );
    expect(errorOf("NOT_FOUND", () => setOf("--exempt cable:piece")).message).toMatch(/"cable:peace"/);
  });
});

test.each([
  ["-k 0", /at least 1/],
  ["-k 2-1", /Write 2, or 1-2/],
  ["-k 1-2-3", /Write 2, or 1-2/],
  ["-k 1-99999999999", /At most 1000 numbers/],
  ["--of cabel", /did you mean "cable"\?$/],
  ["--probability site=1.5", /at most 1/],
  ["--probability site=", /at least 0/],
  ["--box 1,2,3", /four sides/],
  ["--corridor 5", /a length and a width/],
  ["--heading 1,,2", /numbers, with commas/],
  ["--attack size", /degree, capacity, load, betweenness/],
])("%j is refused", (line, message) => {
  expect(() => setOf(line)).toThrow(message);
});
