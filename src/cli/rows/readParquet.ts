import { CutsetError } from "../../errors.ts";
import { rowOf, type SweepRow } from "../../sweep/index.ts";
import { parquetReader } from "./parquetPackage.ts";

/**
 * The rows of a Parquet file, one row group at a time, by the optional peer dependency `hyparquet`.
 *
 * @throws {CutsetError} `INPUT_UNREADABLE` with the file, the row and what is wrong in it; `ARGUMENT_INVALID` if the
 * package is not installed
 */
export async function* readParquet(file: string): AsyncGenerator<SweepRow[]> {
  const { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } = await parquetReader();
  const bytes = await asyncBufferFromFile(file);
  const metadata = await parquetMetadataAsync(bytes).catch((error: Error) => {
    throw unreadable(file, `is not whole Parquet (${error.message})`);
  });
  let rowStart = 0;
  for (const { num_rows: count } of metadata.row_groups) {
    const rowEnd = rowStart + Number(count);
    const records = await parquetReadObjects({ file: bytes, metadata, rowStart, rowEnd }).catch(
      (error: Error) => {
        throw unreadable(file, `cannot be read as Parquet from row ${rowStart + 1} on (${error.message})`);
      },
    );
    yield records.map((record, i) => rowIn(file, record, rowStart + i + 1));
    rowStart = rowEnd;
  }
}

function rowIn(file: string, record: Readonly<Record<string, unknown>>, number: number): SweepRow {
  const plain = Object.entries(record).map(([name, value]) => [
    name,
    typeof value === "bigint" ? Number(value) : value,
  ]);
  try {
    return rowOf(Object.fromEntries(plain));
  } catch (error) {
    if (!(error instanceof CutsetError)) throw error;
    throw new CutsetError(error.code, `${file}, row ${number}: ${error.message}`);
  }
}

function unreadable(file: string, problem: string): CutsetError {
  return new CutsetError("INPUT_UNREADABLE", `${file} ${problem}`);
}
