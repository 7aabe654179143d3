import { didYouMean, shown } from "../../errors.ts";
import type { SweepRow } from "../sweepRow.ts";
import { csvCells } from "./csvRecord.ts";
import { refsIn } from "./failureCell.ts";
import { columnNames, figureNames, rowOf, unreadable } from "./rowFigures.ts";

/** Reads a row; keys and columns of others are left out. */
export type ParseRow = (line: string) => SweepRow;

/**
 * A row of NDJSON.
 *
 * @throws {CutsetError} `INPUT_UNREADABLE` with what is wrong
 */
export function parseJsonRow(line: string): SweepRow {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw unreadable(`is not JSON: ${shown(line)}`);
  }
  if (typeof value !== "object" || value === null) throw unreadable(`is no row of a sweep: ${shown(line)}`);
  return rowOf(value as Record<string, unknown>);
}

/**
 * What reads the rows of a CSV table with this header, whose columns may come in any order.
 *
 * @throws {CutsetError} `INPUT_UNREADABLE`; the header if it lacks a column, the reader with what is wrong in a row
 */
export function csvRowParser(header: string): ParseRow {
  const titles = csvCells(withoutBreak(header));
  for (const name of columnNames) {
    if (titles.includes(name)) continue;
    const others = titles.filter((title) => !columnNames.includes(title));
    throw unreadable(`has no column "${name}"${didYouMean(name, others)}`);
  }
  const columnOf = new Map(titles.map((title, column) => [title, column]));
  return (line) => {
    const cells = csvCells(withoutBreak(line));
    if (cells.length !== titles.length) {
      throw unreadable(`has ${cells.length} cells under ${titles.length} columns`);
    }
    const cell = (name: string) => cells[columnOf.get(name)!]!;
    const values: Record<string, unknown> = { failure: refsIn(cell("failure")) };
    for (const name of figureNames) values[name] = numberIn(cell(name));
    if (cell("error") !== "") values["error"] = cell("error");
    return rowOf(values);
  };
}

function withoutBreak(line: string): string {
  return line.replace(/\r?\n?$/, "");
}

/** The text itself where it is no number, for the message that refuses it. */
function numberIn(cell: string): number | string | null {
  if (cell === "") return null;
  const value = cell.trim() === "" ? Number.NaN : Number(cell);
  return Number.isNaN(value) ? cell : value;
}
