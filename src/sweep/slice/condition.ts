import { CutsetError, didYouMean, shown } from "../../errors.ts";
import type { SweepRow } from "../sweepRow.ts";
import { type RankedFigureName, rankedFigureNames, rankedFigures } from "./rowFigure.ts";

/** What a row must be to belong to a slice. */
export interface Condition {
  readonly text: string;
  readonly holds: (row: SweepRow) => boolean;
  /** What it names; rows none of which has it are not those that were meant. */
  readonly names: { readonly what: "element" | "kind"; readonly value: string } | null;
}

const comparisons: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  "<": (value, limit) => value < limit,
  "<=": (value, limit) => value <= limit,
  "=": (value, limit) => value === limit,
  "!=": (value, limit) => value !== limit,
  ">=": (value, limit) => value >= limit,
  ">": (value, limit) => value > limit,
};

const subjects = ["includes", "excludes", "kind", "error", "size", ...rankedFigureNames];

/** What a condition may be, for help and messages. */
export const conditionForms: string = [
  "includes=REF",
  "excludes=REF",
  "kind=KIND",
  "kind!=KIND",
  "error",
  `or one of size, ${rankedFigureNames.join(", ")} compared with a number, such as lost>100`,
].join(", ");

/**
 * The condition a text such as `includes=cable:aae-1`, `kind=site`, `size=2`, `lost>100` or `error` describes.
 *
 * Figures are those of {@link rankedFigures}, and `size`, which is how many elements fail; a scenario that could not be
 * solved has no other, nor has a sweep without routing those of traffic, and what a row lacks compares with nothing.
 * `kind=site` asks for at least one site among what fails, `kind!=site` for none.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` with the remedy
 */
export function parseCondition(text: string): Condition {
  const [, subject = "", sign = "", value = ""] = /^\s*(\w*)\s*(<=|>=|!=|=|<|>|)(.*)$/s.exec(text)!;
  if (!subjects.includes(subject)) throw wrong(text, `is not understood${didYouMean(subject, subjects)}`);
  if (subject === "error") {
    if (sign + value !== "") throw wrong(text, "compares an error; write error alone");
    return { text, holds: (row) => "error" in row, names: null };
  }
  if (sign === "") throw wrong(text, "compares with nothing (was it in quotes?)");
  switch (subject) {
    case "includes":
    case "excludes":
    case "kind":
      return naming(text, subject, sign, value);
    case "size":
      return comparing(text, ({ failure }) => failure.length, sign, value);
    default: {
      const { of } = rankedFigures[subject as RankedFigureName];
      return comparing(text, (row) => ("error" in row ? null : of(row)), sign, value);
    }
  }
}

/** The kind of element a ref names. */
export function kindOf(ref: string): string {
  return ref.slice(0, Math.max(ref.indexOf(":"), 0));
}

function naming(
  text: string,
  subject: "includes" | "excludes" | "kind",
  sign: string,
  value: string,
): Condition {
  const what = subject === "kind" ? "kind" : "element";
  const signs = what === "kind" ? ["=", "!="] : ["="];
  if (!signs.includes(sign)) throw wrong(text, `has ${sign}; ${subject} takes ${signs.join(" or ")}`);
  if (value === "") throw wrong(text, `names no ${what}`);
  const wanted = subject !== "excludes" && sign === "=";
  const isNamed = (ref: string) => (what === "kind" ? kindOf(ref) : ref) === value;
  return { text, holds: ({ failure }) => failure.some(isNamed) === wanted, names: { what, value } };
}

function comparing(
  text: string,
  of: (row: SweepRow) => number | null,
  sign: string,
  value: string,
): Condition {
  const limit = value.trim() === "" ? Number.NaN : Number(value);
  if (Number.isNaN(limit)) throw wrong(text, `compares with ${shown(value)}, which is no number`);
  const compare = comparisons[sign]!;
  const holds = (row: SweepRow): boolean => {
    const found = of(row);
    return found !== null && compare(found, limit);
  };
  return { text, holds, names: null };
}

function wrong(text: string, problem: string): CutsetError {
  return new CutsetError(
    "ARGUMENT_INVALID",
    `the condition ${shown(text)} ${problem}; conditions are ${conditionForms}`,
  );
}
