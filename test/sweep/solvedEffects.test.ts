import { expect, test } from "vitest";
import type { Effect } from "../../src/failure/index.ts";
import type { ScenarioImpact } from "../../src/sweep/scenarioImpact.ts";
import { SolvedEffects } from "../../src/sweep/solvedEffects.ts";

const size = 12;

/** The failure of the nodes and edges that are bits of a number, with or without something degraded. */
function effect(bits: number, factor = 1): Effect {
  const flag = (_: unknown, i: number) => (bits >> i) & 1;
  return {
    failedNodes: Uint8Array.from({ length: size }, flag),
    failedEdges: Uint8Array.from({ length: size }, (_, i) => (bits >> (i + size)) & 1),
    capacityFactors: factor === 1 ? null : new Float64Array(size).fill(1).with(bits % size, factor),
  };
}

const impact = (edges: readonly number[]) =>
  ({ edges, utilisation: [], countries: [], lostGbps: [], operators: [] }) as unknown as ScenarioImpact;

test("equal effects are solved once, others each", () => {
  const solved = new SolvedEffects();
  const effects = [effect(0), effect(1), effect(1 << size), effect(3), effect(1, 0.5), effect(1, 0.25)];
  let count = 0;
  const places = Array.from({ length: 1000 }, (_, i) => (i * 7) % effects.length);
  for (const place of places) {
    const found = solved.impactOf(effects[place]!, () => {
      count++;
      return impact([place]);
    });
    expect(found.edges).toEqual([place]);
  }
  expect(count).toBe(effects.length);
});

test("a state that recurs is found among many that do not, until hardly any recur", () => {
  const solved = new SolvedEffects();
  const large = impact(Array(100_000).fill(0));
  let again = 0;
  const often = () =>
    solved.impactOf(effect(1), () => {
      again++;
      return large;
    });
  for (let i = 2; i < 42; i++) {
    often();
    solved.impactOf(effect(i), () => large);
  }
  // Forgotten now and then with what is old, but found in between.
  expect(again).toBeLessThan(20);
  for (let i = 42; i < 200; i++) solved.impactOf(effect(i), () => large);
  again = 0;
  for (let i = 0; i < 10; i++) often();
  expect(again).toBe(10);
});
