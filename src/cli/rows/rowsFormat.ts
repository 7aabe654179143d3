import { extname } from "node:path";
import { CutsetError } from "../../errors.ts";
import type { RowFormat } from "../../sweep/index.ts";

const formats: Readonly<Record<string, RowFormat | "parquet">> = {
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".csv": "csv",
  ".parquet": "parquet",
};

/**
 * How rows are written to a file, by what its name ends in.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if that is none of the endings known
 */
export function rowsFormat(file: string): RowFormat | "parquet" {
  const format = formats[extname(file).toLowerCase()];
  if (format !== undefined) return format;
  throw new CutsetError("ARGUMENT_INVALID", `${file}: end the name in .ndjson, .csv or .parquet`);
}
