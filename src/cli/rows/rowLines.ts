import { CutsetError } from "../../errors.ts";
import {
  csvRowParser,
  isWholeRecord,
  type ParseRow,
  parseJsonRow,
  type SweepRow,
} from "../../sweep/index.ts";

/** No row is longer; a quotation mark without its match would take the rest of the file for one. */
const LONGEST_ROW = 10_000_000;

/** Rows from text that comes in pieces: NDJSON if the first line begins with a brace, else CSV with a header. */
export class RowLines {
  private readonly name: string;
  private format: "ndjson" | "csv" | null = null;
  private parse: ParseRow | null = null;
  /** What comes after the last whole record. */
  private rest = "";
  /** Whether the rest ends within quotation marks, where a line break ends no record. */
  private inQuotes = false;
  /** Of the rest, from 1. */
  private line = 1;

  /** @param name - of the file, for messages */
  constructor(name: string) {
    this.name = name;
  }

  /**
   * The rows that end in this piece.
   *
   * @throws {CutsetError} `INPUT_UNREADABLE` with the file, the line and what is wrong in it
   */
  take(piece: string): SweepRow[] {
    const rows: SweepRow[] = [];
    const text = this.rest + piece;
    let start = 0;
    let lines = 0;
    let from = this.rest.length;
    for (let end = text.indexOf("\n", from); end >= 0; end = text.indexOf("\n", from)) {
      this.look(text.slice(start, end), text.slice(from, end));
      from = end + 1;
      lines++;
      if (this.inQuotes) continue;
      this.read(text.slice(start, end), rows);
      this.line += lines;
      lines = 0;
      start = from;
    }
    this.rest = text.slice(start);
    this.look(this.rest, text.slice(from));
    if (this.rest.length > LONGEST_ROW) throw this.malformed("the row does not end");
    return rows;
  }

  /** The row after the last line break, if there is one; `null` if it is cut short. */
  end(): SweepRow[] | null {
    if (this.inQuotes) return null;
    const rows: SweepRow[] = [];
    try {
      this.read(this.rest, rows);
      return rows;
    } catch (error) {
      if (this.format === "csv" && this.parse === null) throw error;
      return null;
    }
  }

  /** @param added - the end of the record, which was not looked at before */
  private look(record: string, added: string): void {
    if (this.format === null && record.trim() !== "") {
      this.format = record.trimStart().startsWith("{") ? "ndjson" : "csv";
    }
    if (this.format === "csv" && !isWholeRecord(added)) this.inQuotes = !this.inQuotes;
  }

  private read(record: string, rows: SweepRow[]): void {
    if (record.trim() === "") return;
    try {
      if (this.format === "ndjson") rows.push(parseJsonRow(record));
      else if (this.parse === null) this.parse = csvRowParser(record);
      else rows.push(this.parse(record));
    } catch (error) {
      throw error instanceof CutsetError ? this.malformed(error.message) : error;
    }
  }

  private malformed(problem: string): CutsetError {
    return new CutsetError("INPUT_UNREADABLE", `${this.name}, line ${this.line}: ${problem}`);
  }
}
