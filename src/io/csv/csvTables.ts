import papa from "papaparse";
import type { InputFile } from "../importer.ts";
import { unreadable } from "../unreadable.ts";

/** A table of a CSV file: a header and records. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly records: readonly CsvRecord[];
}

export interface CsvRecord {
  readonly place: string;
  /** By name of column; empty cells are left out. */
  readonly cells: ReadonlyMap<string, string>;
}

/**
 * The tables of a CSV file (RFC 4180), which an empty line sets apart. Fields are set apart by what is most common in
 * the header: a comma, a semicolon or a tabulator.
 *
 * @param isHeader - whether a row after an empty line begins another table
 * @throws {CutsetError} `INPUT_UNREADABLE` for a quote that is never closed, a row longer than its header
 */
export function csvTables(
  { name, text }: InputFile,
  isHeader: (row: readonly string[]) => boolean,
): CsvTable[] {
  const { data, errors } = papa.parse<string[]>(text.replace(/[\r\n]+$/, ""), {
    delimiter: delimiterOf(text),
    quoteChar: '"',
  });
  const [error] = errors;
  if (error !== undefined) {
    throw unreadable(name, `row ${(error.row ?? 0) + 1}`, `is not CSV: ${error.message.toLowerCase()}`);
  }
  const tables: { header: readonly string[]; records: CsvRecord[] }[] = [];
  let header: readonly string[] | undefined;
  let afterGap = true;
  for (const [i, row] of data.entries()) {
    if (row.length === 1 && row[0] === "") {
      afterGap = true;
      continue;
    }
    if (header === undefined || (afterGap && isHeader(row))) {
      header = row.map((cell) => cell.trim());
      tables.push({ header, records: [] });
    } else {
      if (row.length > header.length) {
        const remedy = "quote fields that hold the delimiter";
        throw unreadable(
          name,
          `row ${i + 1}`,
          `has ${row.length} fields, its header ${header.length}; ${remedy}`,
        );
      }
      const cells = new Map(row.flatMap((cell, column) => (cell === "" ? [] : [[header![column]!, cell]])));
      tables.at(-1)!.records.push({ place: `row ${i + 1}`, cells });
    }
    afterGap = false;
  }
  return tables;
}

function delimiterOf(text: string): string {
  const line = text.trimStart().split(/[\r\n]/, 1)[0] ?? "";
  const count = (sign: string) => line.split(sign).length;
  return [";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ",");
}
