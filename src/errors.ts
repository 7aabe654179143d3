import { distance } from "fastest-levenshtein";

/** What kind of mistake a {@link CutsetError} reports; stable, meant for branching. */
export type ErrorCode =
  | "NETWORK_INVALID"
  | "OVERLAY_INVALID"
  | "FAILURE_INVALID"
  | "NOT_FOUND"
  | "DATE_INVALID"
  | "READ_ONLY"
  | "ARGUMENT_INVALID"
  | "INPUT_UNREADABLE"
  | "OUTPUT_UNWRITABLE";

/** One thing wrong with an input: where it is, what it is and what to do about it. */
export interface Problem {
  /** Place in the input, e.g. `cables[3].segments[1].lengthKm`; empty for the input as a whole. */
  readonly path: string;
  readonly message: string;
}

/**
 * A mistake in what the caller passed: a document, a failure, an id.
 *
 * An outage is never an error: islands, missing paths and lost traffic are values.
 */
export class CutsetError extends Error {
  override readonly name = "CutsetError";
  readonly code: ErrorCode;
  /** Every problem found, what is malformed before what does not fit together; one entry for a simple mistake. */
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, message: string, problems: readonly Problem[] = [{ path: "", message }]) {
    super(printable(message));
    this.code = code;
    this.problems = problems.map(({ path, message }) => ({
      path: printable(path),
      message: printable(message),
    }));
  }
}

/** The error for an input with problems, at least one; its message names the first and counts them. */
export function inputError(code: ErrorCode, what: string, problems: readonly Problem[]): CutsetError {
  const { path, message } = problems[0]!;
  const place = path === "" ? "" : ` at ${path}`;
  const count = problems.length === 1 ? "" : ` (first of ${problems.length} problems)`;
  return new CutsetError(code, `${what}${place}: ${message}${count}`, problems);
}

/** A value of the input as a message quotes it: as JSON, cut to fit a line. */
export function shown(value: unknown): string {
  const isText = typeof value === "string" || (typeof value === "object" && value !== null);
  const text = isText ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Messages quote the input, and control characters in it could write to the reader's terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The nearest candidate as {@link didYouMean} gives it; where none is close, the first few ids of all. */
export function suggestion(word: string, candidates: ReadonlySet<string>): string {
  const nearest = didYouMean(word, candidates);
  if (nearest !== "") return nearest;
  if (candidates.size === 0) return "; there is none";
  const most = 8;
  const first = [...candidates].sort().slice(0, most).join(", ");
  return `; there are ${first}${candidates.size > most ? ` and ${candidates.size - most} more` : ""}`;
}

/** No id is longer, and comparing two hostile ones of a megabyte would take minutes. */
const longestWord = 200;

/**
 * The candidate spelled most like `word`, as `; did you mean "…"?`, or an empty string if none is close.
 *
 * Close is an edit distance of at most two fifths of the longer word, so that one swap in five letters counts.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  let nearest: string | undefined;
  let nearestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const limit = Math.max(1, Math.round(0.4 * Math.max(word.length, candidate.length)));
    if (word.length > longestWord || candidate.length > longestWord) continue;
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits <= limit && edits < nearestDistance) {
      nearest = candidate;
      nearestDistance = edits;
    }
  }
  return nearest === undefined ? "" : `; did you mean "${nearest}"?`;
}
