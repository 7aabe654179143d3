import type { Effect } from "../failure/index.ts";
import { marked } from "./marked.ts";
import { copyImpact, type ScenarioImpact } from "./scenarioImpact.ts";

/** Numbers that a generation keeps at most, about 8 bytes each. */
const mostNumbers = 500_000;
/** Below this share of states found, looking for them takes longer than it saves. */
const leastFound = 0.03;

/**
 * What has been solved already, by what fails: a cable of one segment and the segment, places of a disc that hit the
 * same, random states that recur.
 *
 * Two generations are kept, so that memory stays flat. If hardly any state of one recurs, as among every three of many
 * elements, no more are kept: then solving again takes less time.
 */
export class SolvedEffects {
  private recent: Map<string, ScenarioImpact> = new Map();
  private older: Map<string, ScenarioImpact> = new Map();
  private numbers = 0;
  private asked = 0;
  private found = 0;
  private isWorthwhile = true;

  /** What an effect comes to, solved if it is not known. */
  impactOf(effect: Effect, solve: () => ScenarioImpact): ScenarioImpact {
    if (!this.isWorthwhile) return solve();
    this.asked++;
    const key = effectKey(effect);
    const known = this.recent.get(key) ?? this.older.get(key);
    if (known !== undefined) {
      this.found++;
      return known;
    }
    const impact = solve();
    this.recent.set(key, copyImpact(impact));
    this.numbers += sizeOf(key, impact);
    if (this.numbers > mostNumbers) this.age();
    return impact;
  }

  private age(): void {
    this.isWorthwhile = this.found >= leastFound * this.asked;
    this.older = this.isWorthwhile ? this.recent : new Map();
    this.recent = new Map();
    this.numbers = 0;
    this.asked = 0;
    this.found = 0;
  }
}

/** The same for equal effects, and only for those. */
function effectKey({ failedNodes, failedEdges, capacityFactors }: Effect): string {
  const degraded =
    capacityFactors === null ? [] : [...capacityFactors.entries()].filter(([, factor]) => factor !== 1);
  return `${marked(failedNodes)};${marked(failedEdges)};${degraded.join()}`;
}

function sizeOf(key: string, { edges, countries, operators }: ScenarioImpact): number {
  return key.length / 8 + 2 * (edges.length + countries.length) + operators.length + 20;
}
