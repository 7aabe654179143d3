import type { Baseline } from "./baseline.ts";
import { addLoss as countLoss } from "./distribution.ts";
import type { ElementEffect } from "./elementTable.ts";
import { addExactly } from "./exactSum.ts";
import type { ScenarioImpact } from "./scenarioImpact.ts";
import type { SweepSubject } from "./scenarioSolver.ts";
import { lostGbps, type ScenarioFigures } from "./sweepRow.ts";
import {
  addLoss,
  addUse,
  bySeverity,
  type CountryTally,
  type EdgeTally,
  emptyTally,
  type ImpactTally,
  isAmongMost,
  type LossTally,
  type SweepTally,
  worstOf,
} from "./sweepTally.ts";

/** Adds up the scenarios of a chunk, by index; names come in when it is done. */
export class TallyKeeper {
  private readonly baseline: Baseline;
  private readonly refs: readonly string[];
  private readonly top: number;
  /** For each ref, the last scenario in which it counted. */
  private readonly counted: Float64Array;
  private readonly elements: Map<number, ImpactTally> = new Map();
  private readonly operators: Map<number, ImpactTally> = new Map();
  private readonly edges: Map<number, EdgeTally> = new Map();
  private readonly countries: Map<number, CountryTally> = new Map();
  private tally: SweepTally = emptyTally();

  /** @param top - how many of the worst are kept */
  constructor({ elements: { refs } }: SweepSubject, baseline: Baseline, top: number) {
    this.baseline = baseline;
    this.refs = refs;
    this.top = top;
    this.counted = new Float64Array(refs.length).fill(-1);
  }

  addError(): void {
    this.tally.scenarios++;
    this.tally.errors++;
  }

  /** @param scenario - its number; the same is added once at most */
  add(
    scenario: number,
    failure: readonly string[],
    elements: readonly ElementEffect[],
    impact: ScenarioImpact,
  ): void {
    const { figures } = impact;
    const cause = { scenario, failure };
    const lost = lostGbps(figures);
    const lostPairs = this.baseline.figures.pairsAfter - figures.pairsAfter;
    this.tally.scenarios++;
    this.addWorst(scenario, failure, figures);
    addTo(this.tally.lostGbps, lost);
    addTo(this.tally.lostPairs, lostPairs);
    for (const { element } of elements) {
      if (element < 0 || this.counted[element] === scenario) continue;
      this.counted[element] = scenario;
      addImpact(found(this.elements, element, noImpact), lost, lostPairs);
    }
    for (let i = 0; i < impact.operators.length; i++) {
      addImpact(found(this.operators, impact.operators[i]!, noImpact), lost, lostPairs);
    }
    for (let i = 0; i < impact.edges.length; i++) {
      const edge = found(this.edges, impact.edges[i]!, noUse);
      const utilisation = impact.utilisation[i]!;
      if (isAmongMost(edge, utilisation, scenario)) addUse(edge, utilisation, [cause]);
    }
    for (let i = 0; i < impact.countries.length; i++) {
      const country = found(this.countries, impact.countries[i]!, noLoss);
      addExactly(country.lostGbps, impact.lostGbps[i]!);
      addLoss(country, impact.lostGbps[i]!, cause);
    }
  }

  /** What was added since this was last called. */
  take(): SweepTally {
    const { countries, plant } = this.baseline;
    const { tally } = this;
    name(this.elements, tally.elements, (element) => this.refs[element]!);
    name(this.operators, tally.operators, (operator) => plant.operators[operator]!);
    name(this.edges, tally.edges, (edge) => this.baseline.edges[edge]!);
    name(this.countries, tally.countries, (index) => countries[index]!.country);
    this.tally = emptyTally();
    return tally;
  }

  private addWorst(scenario: number, failure: readonly string[], figures: ScenarioFigures): void {
    const { tally, top } = this;
    const isFull = tally.worst.length === top;
    if (isFull && (top === 0 || bySeverity({ scenario, row: figures }, tally.worst[top - 1]!) > 0)) return;
    tally.worst = worstOf([...tally.worst, { scenario, row: { failure, ...figures } }], top);
  }
}

const noImpact = (): ImpactTally => ({
  scenarios: 0,
  lostGbps: [],
  worstLostGbps: 0,
  lostPairs: 0,
  worstLostPairs: 0,
});
const noUse = (): EdgeTally => ({ utilisation: 0, causes: [] });
const noLoss = (): CountryTally => ({ lostGbps: [], worstLostGbps: 0, cause: null });

function found<Value>(values: Map<number, Value>, key: number, none: () => Value): Value {
  let value = values.get(key);
  if (value === undefined) {
    value = none();
    values.set(key, value);
  }
  return value;
}

function addTo({ sum, spread }: LossTally, lost: number): void {
  addExactly(sum, lost);
  countLoss(spread, lost);
}

function addImpact(impact: ImpactTally, lost: number, lostPairs: number): void {
  impact.scenarios++;
  addExactly(impact.lostGbps, lost);
  impact.lostPairs += lostPairs;
  impact.worstLostGbps = Math.max(impact.worstLostGbps, lost);
  impact.worstLostPairs = Math.max(impact.worstLostPairs, lostPairs);
}

/** Moves what is kept by index to where it is kept by name. */
function name<Value>(
  from: Map<number, Value>,
  to: Map<string, Value>,
  nameOf: (index: number) => string,
): void {
  for (const [index, value] of from) to.set(nameOf(index), value);
  from.clear();
}
