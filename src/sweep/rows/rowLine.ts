import type { SweepRow } from "../sweepRow.ts";
import { csvRecord } from "./csvRecord.ts";
import { failureCell } from "./failureCell.ts";
import { columnNames, figureNames } from "./rowFigures.ts";

/** How rows are written as text: JSON, one value a line, or a table with a header. */
export type RowFormat = "ndjson" | "csv";

/** What comes before the first row; empty where nothing does. */
export function rowHeader(format: RowFormat): string {
  return format === "csv" ? `${csvRecord(columnNames)}\n` : "";
}

/**
 * A row as a line of text, with its line break.
 *
 * In CSV a `null` is an empty cell, quotation is that of RFC 4180, and the refs of a failure stand in one cell with ` + `
 * between them; a plus sign or backslash within a ref is preceded by a backslash.
 */
export function rowLine(row: SweepRow, format: RowFormat): string {
  if (format === "ndjson") return `${JSON.stringify(row)}\n`;
  const failure = failureCell(row.failure);
  const cells =
    "error" in row
      ? [failure, ...figureNames.map(() => ""), row.error || "no reason given"]
      : [failure, ...figureNames.map((name) => String(row[name] ?? "")), ""];
  return `${csvRecord(cells)}\n`;
}
