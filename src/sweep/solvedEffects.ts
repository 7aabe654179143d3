import type { Effect } from "../failure/index.ts";
import { marked } from "./marked.ts";
import type { ScenarioImpact } from "./scenarioImpact.ts";

/** Numbers kept at most, about 8 bytes each. */
const mostNumbers = 2_000_000;

/**
 * What has been solved already, by what fails: a cable of one segment and the segment, places of a disc that hit the
 * same, random states that recur. The oldest is forgotten where memory would grow.
 */
export class SolvedEffects {
  private readonly impacts = new Map<string, ScenarioImpact>();
  private numbers = 0;

  get(key: string): ScenarioImpact | undefined {
    return this.impacts.get(key);
  }

  set(key: string, impact: ScenarioImpact): void {
    this.impacts.set(key, impact);
    this.numbers += sizeOf(key, impact);
    for (const [oldKey, old] of this.impacts) {
      if (this.numbers <= mostNumbers) return;
      this.impacts.delete(oldKey);
      this.numbers -= sizeOf(oldKey, old);
    }
  }
}

/** The same for equal effects, and only for those. */
export function effectKey({ failedNodes, failedEdges, capacityFactors }: Effect): string {
  const degraded =
    capacityFactors === null ? [] : [...capacityFactors.entries()].filter(([, factor]) => factor !== 1);
  return `${marked(failedNodes)};${marked(failedEdges)};${degraded.join()}`;
}

function sizeOf(key: string, { edges, countries, operators }: ScenarioImpact): number {
  return key.length / 8 + 2 * (edges.length + countries.length) + operators.length + 20;
}
