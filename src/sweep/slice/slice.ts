import { CutsetError, suggestion } from "../../errors.ts";
import { version } from "../../version.ts";
import { addLoss, emptyDistribution, exceedanceCurve, quantile } from "../distribution.ts";
import { addExactly, type ExactSum, exactTotal } from "../exactSum.ts";
import type { ScenarioRow, SweepRow } from "../sweepRow.ts";
import type { LossSpread } from "../sweepSummary.ts";
import { type Condition, kindOf } from "./condition.ts";
import { lostOrNull, type RankedFigureName, rankedFigures } from "./rowFigure.ts";
import type { ElementSlice, SliceSummary } from "./sliceSummary.ts";

export interface SliceOptions {
  /** All must hold. @default none */
  readonly conditions?: readonly Condition[];
  /** How many of the worst are kept. @default 10 */
  readonly top?: number;
  /** What the worst are ranked by. @default lost */
  readonly by?: RankedFigureName;
}

/**
 * The rows of a sweep that meet conditions, added up as they come.
 *
 * Memory grows with the elements that occur, not with the rows.
 *
 * @example
 * const slice = new Slice({ conditions: [parseCondition("includes=cable:aae-1")] });
 * for (const row of rows) slice.add(row);
 * const { worst } = slice.summary();
 */
export class Slice {
  private readonly conditions: readonly Condition[];
  private readonly top: number;
  private readonly by: RankedFigureName;
  private scenarios = 0;
  private matched = 0;
  private errors = 0;
  private readonly worst: ScenarioRow[] = [];
  private readonly elements: Map<string, ElementTally> = new Map();
  private readonly losses = emptyDistribution();
  private readonly totalLostGbps: ExactSum = [];
  /** Of all rows, those outside of the slice too. */
  private readonly seen: Set<string> = new Set();

  constructor({ conditions = [], top = 10, by = "lost" }: SliceOptions = {}) {
    this.conditions = conditions;
    this.top = top;
    this.by = by;
  }

  /** Takes a row, and tells whether it belongs to the slice. */
  add(row: SweepRow): boolean {
    this.scenarios++;
    for (const ref of row.failure) this.seen.add(ref);
    if (!this.conditions.every(({ holds }) => holds(row))) return false;
    this.matched++;
    if ("error" in row) this.errors++;
    else this.count(row);
    return true;
  }

  /** @throws {CutsetError} `NOT_FOUND` if a condition names what occurs in no row, with what is spelled most like it */
  summary(): SliceSummary {
    for (const condition of this.conditions) this.checkNames(condition);
    return {
      format: "cutset-slice/1",
      version,
      conditions: this.conditions.map(({ text }) => text),
      by: this.by,
      scenarios: this.scenarios,
      matched: this.matched,
      errors: this.errors,
      worst: [...this.worst],
      byElement: this.byElement(),
      lostGbps: this.lostGbps(),
    };
  }

  private count(row: ScenarioRow): void {
    const lost = lostOrNull(row);
    if (lost !== null) {
      addLoss(this.losses, lost);
      addExactly(this.totalLostGbps, lost);
    }
    this.addWorst(row);
    for (const [i, element] of row.failure.entries()) {
      if (row.failure.indexOf(element) !== i) continue;
      let tally = this.elements.get(element);
      if (tally === undefined) {
        tally = { scenarios: 0, lostGbps: [], worstLostGbps: 0, fewestPairsAfter: row.pairsAfter };
        this.elements.set(element, tally);
      }
      tally.scenarios++;
      if (lost !== null) addExactly(tally.lostGbps, lost);
      tally.worstLostGbps = Math.max(tally.worstLostGbps, lost ?? 0);
      tally.fewestPairsAfter = Math.min(tally.fewestPairsAfter, row.pairsAfter);
    }
  }

  private addWorst(row: ScenarioRow): void {
    const { worst } = this;
    const after = worst.findLastIndex((other) => this.compare(other, row) <= 0);
    if (after + 1 >= this.top) return;
    worst.splice(after + 1, 0, row);
    worst.length = Math.min(worst.length, this.top);
  }

  /** Negative if the first is the worse. */
  private compare(a: ScenarioRow, b: ScenarioRow): number {
    return compareBy(this.by, a, b) || compareBy("lost", a, b) || compareBy("pairsAfter", a, b);
  }

  private byElement(): ElementSlice[] {
    const hasTraffic = this.losses.total > 0;
    return [...this.elements]
      .map(([element, { scenarios, lostGbps, worstLostGbps, fewestPairsAfter }]) => ({
        element,
        scenarios,
        meanLostGbps: hasTraffic ? exactTotal(lostGbps) / scenarios : null,
        worstLostGbps: hasTraffic ? worstLostGbps : null,
        fewestPairsAfter,
      }))
      .sort(
        (a, b) =>
          (b.meanLostGbps ?? 0) - (a.meanLostGbps ?? 0) ||
          a.fewestPairsAfter - b.fewestPairsAfter ||
          (a.element < b.element ? -1 : 1),
      );
  }

  private lostGbps(): LossSpread | null {
    if (this.losses.total === 0) return null;
    const at = (share: number) => quantile(this.losses, share)!;
    return {
      mean: exactTotal(this.totalLostGbps) / this.losses.total,
      p50: at(0.5),
      p90: at(0.9),
      p95: at(0.95),
      p99: at(0.99),
      max: at(1),
      exceedance: exceedanceCurve(this.losses),
    };
  }

  private checkNames({ text, names }: Condition): void {
    if (names === null || this.scenarios === 0) return;
    const { what, value } = names;
    const present = what === "kind" ? new Set([...this.seen].map(kindOf)) : this.seen;
    if (present.has(value)) return;
    const where = what === "kind" ? "no element of this kind occurs" : "this element does not occur";
    throw new CutsetError("NOT_FOUND", `${text}: ${where} in the rows${suggestion(value, present)}`);
  }
}

interface ElementTally {
  scenarios: number;
  readonly lostGbps: ExactSum;
  worstLostGbps: number;
  fewestPairsAfter: number;
}

/** Negative if the first is the worse; rows without the figure come last. */
function compareBy(name: RankedFigureName, a: ScenarioRow, b: ScenarioRow): number {
  const { of, worst } = rankedFigures[name];
  const first = of(a);
  const second = of(b);
  if (first === second) return 0;
  if (first === null) return 1;
  if (second === null) return -1;
  return first > second === (worst === "most") ? -1 : 1;
}
