import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { convertRows } from "../../../src/cli/rows/convertRows.ts";
import { parquetPackage } from "../../../src/cli/rows/parquetPackage.ts";
import { readRows } from "../../../src/cli/rows/readRows.ts";
import { RowLines } from "../../../src/cli/rows/rowLines.ts";
import { writeRows } from "../../../src/cli/rows/writeRows.ts";
import { type RowFormat, rowHeader, rowLine, type SweepRow } from "../../../src/sweep/index.ts";
import { arbitraryRow } from "../../sweep/rows/arbitraryRow.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cutset-rows-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function* batches(...rows: readonly SweepRow[][]): AsyncGenerator<SweepRow[]> {
  yield* rows;
}

async function rowsIn(file: string): Promise<SweepRow[]> {
  const rows: SweepRow[] = [];
  for await (const batch of readRows(file)) rows.push(...batch);
  return rows;
}

const scenario = (pairsAfter: number): SweepRow => ({
  failure: ["cable:a", "operator:Some, Name"],
  pairsAfter,
  isolatedSites: 0,
  servedGbps: 0.1,
  disconnectedGbps: 5e-324,
  congestedGbps: 0,
  maxUtilisation: null,
  addedLatencyMs: -1.5,
});
const unsolved: SweepRow = { failure: [], error: 'no "x",\nor y' };

describe.each(["ndjson", "jsonl", "csv", "parquet"])("a .%s file", (ending) => {
  test("gives the rows again that were written, to the bit", async () => {
    const file = join(folder, `some.${ending}`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(arbitraryRow, { maxLength: 5 }), { maxLength: 3 }), async (some) => {
        await writeRows(batches(...some), file);
        expect(await rowsIn(file)).toEqual(some.flat());
      }),
    );
    expect(readdirSync(folder).filter((name) => name.endsWith(".draft"))).toEqual([]);
  });

  test("is made from NDJSON, and NDJSON from it, byte by byte", async () => {
    const [from, to, back] = ["from.ndjson", `to.${ending}`, "back.ndjson"].map((name) => join(folder, name));
    await writeRows(batches([scenario(1), unsolved], [scenario(2)]), from!);
    await convertRows(from!, to!);
    await convertRows(to!, back!);
    expect(readFileSync(back!)).toEqual(readFileSync(from!));
  });

  test("is not there if the rows end with an error, and an earlier one stays", async () => {
    const file = join(folder, `kept.${ending}`);
    await writeRows(batches([scenario(1)]), file);
    async function* failing(): AsyncGenerator<SweepRow[]> {
      yield [scenario(2)];
      throw new Error("no more");
    }
    await expect(writeRows(failing(), file)).rejects.toThrow("no more");
    expect(await rowsIn(file)).toEqual([scenario(1)]);
    expect(existsSync(`${file}.draft`)).toBe(false);
  });
});

test("Parquet as another reader sees it: refs as lists, row groups of bounded size", async () => {
  const file = join(folder, "many.parquet");
  const rows = Array.from({ length: 45_000 }, (_, i) => (i === 7 ? unsolved : scenario(i)));
  await writeRows(batches(rows.slice(0, 30_000), rows.slice(30_000)), file);
  const bytes = await asyncBufferFromFile(file);
  const metadata = await parquetMetadataAsync(bytes);
  expect(metadata.row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([20_000, 20_000, 5_000]);
  const read = await parquetReadObjects({ file: bytes, metadata, rowStart: 6, rowEnd: 8 });
  expect(read).toEqual([
    { ...scenario(6), pairsAfter: 6n, isolatedSites: 0n, error: null },
    {
      failure: [],
      pairsAfter: null,
      isolatedSites: null,
      servedGbps: null,
      disconnectedGbps: null,
      congestedGbps: null,
      maxUtilisation: null,
      addedLatencyMs: null,
      error: 'no "x",\nor y',
    },
  ]);
  expect(await rowsIn(file)).toEqual(rows);
});

test("a package for Parquet that is not installed is named, with how to install it", async () => {
  const missing = () => Promise.reject(new Error("Cannot find package"));
  await expect(parquetPackage("writing", "hyparquet-writer", missing)).rejects.toThrow(
    "writing Parquet needs the package hyparquet-writer: npm install hyparquet-writer",
  );
});

test("a file that cannot be written is refused before a row is asked for", async () => {
  const untouched: AsyncIterable<SweepRow[]> = {
    [Symbol.asyncIterator]: () => {
      throw new Error("was asked");
    },
  };
  for (const [file, message] of [
    ["no/such/folder/rows.csv", "is in a folder that does not exist"],
    ["rows.xlsx", "rows.xlsx: end the name in .ndjson, .csv or .parquet"],
    [join(folder, "..", "rows"), "end the name in"],
  ] as const) {
    await expect(writeRows(untouched, file)).rejects.toThrow(message);
  }
});

describe("text in pieces", () => {
  test.each(["ndjson", "csv"] as const)("%s comes out the same however it is cut", (format) => {
    fc.assert(
      fc.property(
        fc.array(arbitraryRow),
        fc.array(fc.nat(), { maxLength: 20 }),
        fc.boolean(),
        (rows, cuts, isLastEnded) => {
          const text = textOf(rows, format).slice(0, isLastEnded ? undefined : -1);
          const places = [
            0,
            ...cuts.map((cut) => cut % (text.length + 1)).toSorted((a, b) => a - b),
            text.length,
          ];
          const lines = new RowLines("rows");
          const found = places.slice(1).flatMap((to, i) => lines.take(text.slice(places[i], to)));
          expect([...found, ...lines.end()!]).toEqual(rows);
        },
      ),
    );
  });

  test.each(["ndjson", "csv"] as const)(
    "%s that is cut short loses the last row, and only that",
    (format) => {
      const rows = [scenario(1), unsolved, scenario(2), { failure: ["cable:b"], error: "a, b" }];
      const text = textOf(rows, format);
      const lastStart = text.length - rowLine(rows.at(-1)!, format).length;
      // Of CSV, the comma before the error is the first place at which the row could be one.
      const until = format === "ndjson" ? text.length - 1 : text.indexOf(',"a, b"');
      for (let end = lastStart + 1; end < until; end++) {
        const lines = new RowLines("rows");
        expect(lines.take(text.slice(0, end))).toEqual(rows.slice(0, -1));
        expect(lines.end()).toBe(null);
      }
      const inQuotes = new RowLines("rows");
      inQuotes.take(text.slice(0, -3));
      expect(inQuotes.end()).toBe(null);
    },
  );

  test("blank lines, a final line break or none, and either kind of it", () => {
    const lines = new RowLines("rows");
    const row = JSON.stringify(scenario(1));
    expect(lines.take(`\n \r\n${row}\r\n\n${row}`)).toEqual([scenario(1)]);
    expect(lines.end()).toEqual([scenario(1)]);
    expect(new RowLines("rows").end()).toEqual([]);
  });

  test("what is wrong is told with its line, which may not be its row", () => {
    const csv = `${rowHeader("csv")}${rowLine(unsolved, "csv")}${rowLine(scenario(1), "csv")}cable:x,1\n`;
    expect(() => new RowLines("rows.csv").take(csv)).toThrow("rows.csv, line 5: has 2 cells under 9 columns");
    const ndjson = `${rowLine(scenario(1), "ndjson")}\n{"failure":[]}\n`;
    expect(() => new RowLines("rows").take(ndjson)).toThrow("rows, line 3: pairsAfter is missing");
    expect(() => new RowLines("rows").take("a,b\n")).toThrow('rows, line 1: has no column "failure"');
  });

  test("a quotation mark without its match does not take up all memory", () => {
    const lines = new RowLines("rows.csv");
    lines.take(rowHeader("csv"));
    const run = () => {
      for (let i = 0; i < 20; i++) lines.take(`"${"x".repeat(999_999)}\n"`);
    };
    expect(run).toThrow("rows.csv, line 2: the row does not end");
  });
});

test("what is no text, and Parquet that is no Parquet, are told as such", async () => {
  const file = join(folder, "odd");
  writeFileSync(file, Uint8Array.from([0xff, 0xfe, 0x7b, 0x00]));
  await expect(rowsIn(file)).rejects.toThrow("odd is neither UTF-8 text nor Parquet; convert it first");
  writeFileSync(file, "PAR1 and then nothing of the kind");
  await expect(rowsIn(file)).rejects.toThrow("odd is not whole Parquet");
});

function textOf(rows: readonly SweepRow[], format: RowFormat): string {
  return rowHeader(format) + rows.map((row) => rowLine(row, format)).join("");
}
