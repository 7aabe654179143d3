import type { RoutingModel } from "../routing/index.ts";
import type { Baseline } from "./baseline.ts";
import { type ElementEffect, reasonOf } from "./elementTable.ts";
import type { FailureSet } from "./failureSets/index.ts";
import { ImpactFinder } from "./impactFinder.ts";
import type { ScenarioImpact } from "./scenarioImpact.ts";
import { ScenarioSolver, type SweepSubject } from "./scenarioSolver.ts";
import { figuresWidth, type SolvedChunk, writeFigures } from "./solvedChunk.ts";
import { SolvedEffects } from "./solvedEffects.ts";
import { TallyKeeper } from "./tallyKeeper.ts";

/** Solves chunks of the scenarios of a set. */
export class ChunkSolver {
  private readonly failures: FailureSet;
  private readonly solver: ScenarioSolver;
  private readonly finder: ImpactFinder;
  private readonly keeper: TallyKeeper;
  /** `null` without routing: connectivity takes less time than telling whether it is known. */
  private readonly known: SolvedEffects | null;

  /** @param top - how many of the worst scenarios are kept */
  constructor(
    subject: SweepSubject,
    baseline: Baseline,
    failures: FailureSet,
    routing: RoutingModel | null,
    top: number,
    solver: ScenarioSolver = new ScenarioSolver(subject, routing),
  ) {
    this.failures = failures;
    this.solver = solver;
    this.finder = new ImpactFinder(subject.view, baseline);
    this.keeper = new TallyKeeper(subject, baseline, top);
    this.known = routing === null ? null : new SolvedEffects();
  }

  /** Solves `count` scenarios from `first` on; one that cannot be solved becomes a row with the reason. */
  solve(first: number, count: number): SolvedChunk {
    const figures = new Float64Array(count * figuresWidth);
    const errors = new Map<number, string>();
    for (let i = 0; i < count; i++) {
      const failure = this.failures.at(first + i);
      try {
        const elements = this.solver.elementsOf(failure);
        const impact = this.impactOf(elements);
        writeFigures(figures, i, impact.figures);
        this.keeper.add(first + i, failure, elements, impact);
      } catch (error) {
        errors.set(i, reasonOf(error));
        this.keeper.addError();
      }
    }
    return { first, count, figures, errors, tally: this.keeper.take() };
  }

  private impactOf(elements: readonly ElementEffect[]): ScenarioImpact {
    const solve = () => this.finder.impactOf(this.solver.solve(elements));
    return this.known === null ? solve() : this.known.impactOf(this.solver.effectOf(elements), solve);
  }
}
