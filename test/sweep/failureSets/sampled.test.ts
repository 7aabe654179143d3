import { expect, test } from "vitest";
import { everyChoice, givenFailures, sampled } from "../../../src/sweep/index.ts";
import { allOf } from "./allOf.ts";

test("every failure is drawn as often as any other", () => {
  const scenarios = 6000;
  const counts = new Map<string, number>();
  const set = sampled(everyChoice(["a", "b", "c", "d"], 2), { scenarios, seed: "even" });
  for (const failure of allOf(set)) counts.set(failure.join(), (counts.get(failure.join()) ?? 0) + 1);
  expect(counts.size).toBe(6);
  const deviation = Math.sqrt((scenarios / 6) * (5 / 6));
  for (const count of counts.values()) expect(Math.abs(count - scenarios / 6)).toBeLessThan(5 * deviation);
});

test("of a set without failures there are none", () => {
  expect(sampled(givenFailures([]), { scenarios: 5, seed: 1 }).size).toBe(0);
});
