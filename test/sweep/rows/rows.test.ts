import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SweepRow } from "../../../src/sweep/index.ts";
import { csvCells, csvRecord, isWholeRecord } from "../../../src/sweep/rows/csvRecord.ts";
import { failureCell, refsIn } from "../../../src/sweep/rows/failureCell.ts";
import { csvRowParser, parseJsonRow, rowHeader, rowLine } from "../../../src/sweep/rows/index.ts";
import { arbitraryRow } from "./arbitraryRow.ts";

const whole: SweepRow = {
  failure: ["cable:aae-1", "operator:Some, Name"],
  pairsAfter: 12,
  isolatedSites: 0,
  servedGbps: 0.1,
  disconnectedGbps: 5e-324,
  congestedGbps: 1e21,
  maxUtilisation: null,
  addedLatencyMs: -1.5,
};

test("a row of CSV, and the columns above it", () => {
  expect(rowHeader("csv") + rowLine(whole, "csv")).toMatchInlineSnapshot(`
    "failure,pairsAfter,isolatedSites,servedGbps,disconnectedGbps,congestedGbps,maxUtilisation,addedLatencyMs,error
    "cable:aae-1 + operator:Some, Name",12,0,0.1,5e-324,1e+21,,-1.5,
    "
  `);
  expect(rowLine({ failure: ["cable:x"], error: 'no "x"' }, "csv")).toBe('cable:x,,,,,,,,"no ""x"""\n');
  expect(rowHeader("ndjson")).toBe("");
});

test("NDJSON: what is read is what was written, to the bit", () => {
  fc.assert(
    fc.property(arbitraryRow, (row) => {
      const line = rowLine(row, "ndjson");
      expect(line.indexOf("\n")).toBe(line.length - 1);
      expect(parseJsonRow(line)).toEqual(row);
    }),
  );
});

test("CSV: what is read is what was written, to the bit, with line breaks of either kind", () => {
  const parse = csvRowParser(rowHeader("csv"));
  fc.assert(
    fc.property(arbitraryRow, (row) => {
      const line = rowLine(row, "csv");
      expect(isWholeRecord(line)).toBe(true);
      expect(parse(line)).toEqual(row);
      expect(parse(line.replace(/\n$/, "\r\n"))).toEqual(row);
    }),
  );
});

test("CSV: a cell that ends in a carriage return keeps it", () => {
  const row: SweepRow = { failure: ["cable:x"], error: "ends\r" };
  expect(csvRowParser(rowHeader("csv"))(rowLine(row, "csv"))).toEqual(row);
});

test("a cell of refs can be told apart, whatever plus signs and backslashes they have", () => {
  const ref = fc.string({ unit: fc.constantFrom("+", " ", "\\", "a"), minLength: 1 });
  fc.assert(
    fc.property(fc.array(ref), (refs) => {
      expect(refsIn(failureCell(refs))).toEqual(refs);
    }),
  );
  expect(failureCell(["operator:A + B", "site:x"])).toBe("operator:A \\+ B + site:x");
});

test("records of CSV are cells again; one that goes on in the next line is told", () => {
  const cell = fc.string({ unit: fc.constantFrom('"', ",", "\n", "a", "\r") });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
      const record = csvRecord(cells);
      expect(csvCells(record)).toEqual(cells);
      for (const [at] of [...record].entries()) {
        if (record[at] !== "\n") continue;
        expect(isWholeRecord(record.slice(0, at))).toBe(false);
      }
    }),
  );
});

test("columns may come in another order, among others", () => {
  const header = `x,error,addedLatencyMs,${rowHeader("csv").replace(",addedLatencyMs,error\n", "")}`;
  expect(csvRowParser(header)("why,,2.5,cable:a,1,0,,,,")).toEqual({
    failure: ["cable:a"],
    pairsAfter: 1,
    isolatedSites: 0,
    servedGbps: null,
    disconnectedGbps: null,
    congestedGbps: null,
    maxUtilisation: null,
    addedLatencyMs: 2.5,
  });
});

describe("what is no row is refused with what is wrong", () => {
  const changed = (change: Readonly<Record<string, unknown>>) => JSON.stringify({ ...whole, ...change });

  test.each([
    ["", "is not JSON"],
    ['{"failure":["cable:x"],"pairsAf', 'is not JSON: "{'],
    ["null", "is no row of a sweep"],
    ["[]", "failure is missing"],
    [changed({ failure: "cable:x" }), 'failure must be a list of refs such as cable:aae-1, got "cable:x"'],
    [changed({ failure: [""] }), "failure must be a list of refs"],
    [changed({ pairsAfter: null }), "pairsAfter must be a whole number, got null"],
    [changed({ isolatedSites: 0.5 }), "isolatedSites must be a whole number, got 0.5"],
    [changed({ servedGbps: "5" }), 'servedGbps must be a number or null, got "5"'],
    [changed({ addedLatencyMs: undefined, addedLatency: 1 }), 'is missing; did you mean "addedLatency"?'],
    [changed({ error: 5 }), "error must be a text, got 5"],
  ])("NDJSON %s", (line, message) => {
    expect(() => parseJsonRow(line)).toThrow(message);
  });

  test.each([
    ["cable:x,1,2,3", "has 4 cells under 9 columns"],
    ["cable:x,,0,,,,,,", "pairsAfter must be a whole number, got null"],
    ["cable:x,1,0,abc,,,,,", 'servedGbps must be a number or null, got "abc"'],
    ["cable:x,1,0, ,,,,,", 'servedGbps must be a number or null, got " "'],
    ["cable:x,1,0,Infinity,,,,,", "servedGbps must be a number or null, got Infinity"],
  ])("CSV %s", (line, message) => {
    expect(() => csvRowParser(rowHeader("csv"))(line)).toThrow(message);
  });

  test("a header that lacks a column", () => {
    expect(() => csvRowParser("failure,pairs,error")).toThrow('has no column "pairsAfter"');
    const misspelt = rowHeader("csv").replace("servedGbps", "servdGbps");
    expect(() => csvRowParser(misspelt)).toThrow('no column "servedGbps"; did you mean "servdGbps"?');
  });
});
