import { CutsetError, didYouMean, shown } from "../../errors.ts";
import type { ErrorRow, ScenarioFigures, ScenarioRow, SweepRow } from "../sweepRow.ts";

export type RowFigure = keyof ScenarioFigures;

/** The figures of a row, in the order of columns: counts are whole and always there, others may be `null`. */
export const rowFigures: Readonly<Record<RowFigure, "count" | "nullable">> = {
  pairsAfter: "count",
  isolatedSites: "count",
  servedGbps: "nullable",
  disconnectedGbps: "nullable",
  congestedGbps: "nullable",
  maxUtilisation: "nullable",
  addedLatencyMs: "nullable",
};

export const figureNames: readonly RowFigure[] = Object.keys(rowFigures) as RowFigure[];

/** Every column of a row where rows are a table. */
export const columnNames: readonly string[] = ["failure", ...figureNames, "error"];

/**
 * The row with these values, of which those that are no part of it are left out.
 *
 * @throws {CutsetError} `INPUT_UNREADABLE` with what is wrong
 */
export function rowOf(values: Readonly<Record<string, unknown>>): SweepRow {
  const { failure, error } = values;
  if (!isRefs(failure)) throw wrong("failure", "a list of refs such as cable:aae-1", failure);
  if (error !== undefined && error !== null) {
    if (typeof error !== "string") throw wrong("error", "a text", error);
    return { failure, error } satisfies ErrorRow;
  }
  const row: Record<string, unknown> = { failure };
  for (const name of figureNames) {
    const value = values[name];
    const isCount = rowFigures[name] === "count";
    const isFine = isCount ? Number.isSafeInteger(value) : value === null || Number.isFinite(value);
    if (!isFine) throw missingOrWrong(name, values);
    row[name] = value;
  }
  return row as unknown as ScenarioRow;
}

export function unreadable(message: string): CutsetError {
  return new CutsetError("INPUT_UNREADABLE", message);
}

function isRefs(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((ref) => typeof ref === "string" && ref !== "");
}

function missingOrWrong(name: RowFigure, values: Readonly<Record<string, unknown>>): CutsetError {
  if (values[name] !== undefined) {
    return wrong(name, rowFigures[name] === "count" ? "a whole number" : "a number or null", values[name]);
  }
  const others = Object.keys(values).filter((key) => !columnNames.includes(key));
  return unreadable(`${name} is missing${didYouMean(name, others)}`);
}

function wrong(name: string, expected: string, value: unknown): CutsetError {
  return unreadable(
    value === undefined ? `${name} is missing` : `${name} must be ${expected}, got ${shown(value)}`,
  );
}
