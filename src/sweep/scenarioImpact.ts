import type { ScenarioFigures } from "./sweepRow.ts";

/** What a scenario changes of the intact network. */
export interface ScenarioImpact {
  readonly figures: ScenarioFigures;
  /** Edges that are used more than while nothing fails. */
  readonly edges: ArrayLike<number>;
  /** Of the busier direction of each. */
  readonly utilisation: ArrayLike<number>;
  /** Countries whose traffic is served otherwise than while nothing fails. */
  readonly countries: ArrayLike<number>;
  /** Gbit/s that each is served less. */
  readonly lostGbps: ArrayLike<number>;
  /** Operators some of whose plant has failed. */
  readonly operators: ArrayLike<number>;
}

/** An impact that later ones leave as it is. */
export function copyImpact(impact: ScenarioImpact): ScenarioImpact {
  return {
    figures: impact.figures,
    edges: Array.from(impact.edges),
    utilisation: Array.from(impact.utilisation),
    countries: Array.from(impact.countries),
    lostGbps: Array.from(impact.lostGbps),
    operators: Array.from(impact.operators),
  };
}
