import { figureNames, type RowFigure, rowFigures, type SweepRow } from "../../sweep/index.ts";
import { version } from "../../version.ts";
import { parquetWriter } from "./parquetPackage.ts";

/** Rows in memory at a time, and in a row group. */
const GROUP_ROWS = 20_000;

/** A failure is a list of texts, which DuckDB and pandas read as such. */
const schema = [
  { name: "row", num_children: figureNames.length + 2 },
  { name: "failure", converted_type: "LIST", repetition_type: "REQUIRED", num_children: 1 },
  { name: "list", repetition_type: "REPEATED", num_children: 1 },
  { name: "element", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "REQUIRED" },
  ...figureNames.map((name) => ({
    name,
    type: rowFigures[name] === "count" ? ("INT64" as const) : ("DOUBLE" as const),
    repetition_type: "OPTIONAL" as const,
  })),
  { name: "error", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" },
] as const;

/**
 * Writes rows to a Parquet file, by the optional peer dependency `hyparquet-writer`: row groups of bounded size, Snappy.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if the package is not installed
 */
export async function writeParquet(batches: AsyncIterable<readonly SweepRow[]>, file: string): Promise<void> {
  const { fileWriter, ParquetWriter } = await parquetWriter();
  const writer = new ParquetWriter({
    writer: fileWriter(file),
    schema: [...schema],
    createdBy: `cutset version ${version}`,
  });
  let rows: SweepRow[] = [];
  const writeGroup = async () => {
    await writer.write({ columnData: columnsOf(rows), rowGroupSize: GROUP_ROWS });
    rows = [];
  };
  for await (const batch of batches) {
    for (const row of batch) {
      rows.push(row);
      if (rows.length === GROUP_ROWS) await writeGroup();
    }
  }
  if (rows.length > 0) await writeGroup();
  await writer.finish();
}

function columnsOf(rows: readonly SweepRow[]) {
  const figure = (name: RowFigure) => rows.map((row) => ("error" in row ? null : row[name]));
  return [
    { name: "failure", data: rows.map(({ failure }) => failure) },
    ...figureNames.map((name) => ({
      name,
      data: rowFigures[name] === "count" ? figure(name).map(wholeOrNull) : figure(name),
    })),
    { name: "error", data: rows.map((row) => ("error" in row ? row.error : null)) },
  ];
}

function wholeOrNull(value: number | null): bigint | null {
  return value === null ? null : BigInt(value);
}
