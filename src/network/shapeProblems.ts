import type * as z from "zod/mini";
import { didYouMean, type Problem, shown } from "../errors.ts";
import { knownKeys } from "./schema.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What is wrong with the shape of `value` under `schema`, one entry a mistake, each with its remedy. */
export function shapeProblems(schema: z.ZodMiniType, value: unknown): Problem[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.flatMap((issue) => describe(issue, [], schema, value));
}

function describe(issue: Issue, prefix: Path, schema: z.ZodMiniType, root: unknown): Problem[] {
  const path = [...prefix, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(schema, path);
    return issue.keys.map((key) => ({ path: pathText([...path, key]), message: unknownKey(key, known) }));
  }
  if (issue.code === "invalid_union") {
    // The branch that got past the type of the value itself knows the mistake; else none fits.
    const branch = issue.errors.find((errors) =>
      errors.every((error) => error.path.length > 0 || error.code === "unrecognized_keys"),
    );
    if (branch) return branch.flatMap((error) => describe(error, path, schema, root));
  }
  const found = valueAt(root, path);
  const message =
    found === undefined ? `is missing; it ${expected(issue)}` : `${expected(issue)}, got ${shown(found)}`;
  return [{ path: pathText(path), message }];
}

function unknownKey(key: string, known: readonly string[]): string {
  const remedy = didYouMean(key, known) || `; known keys: ${known.join(", ")}`;
  return `unknown key${remedy} (keys of your own begin with "x-")`;
}

function expected(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return `must be ${article(issue.expected)}`;
    case "invalid_value":
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(", ")}`.replace(
        /, ([^,]*)$/,
        " or $1",
      );
    case "too_small":
      return issue.origin === "number"
        ? `must be at least ${issue.minimum}`
        : sized(issue.origin, "least", issue.minimum);
    case "too_big":
      return issue.origin === "number"
        ? `must be at most ${issue.maximum}`
        : sized(issue.origin, "most", issue.maximum);
    case "invalid_union":
      return issue.errors.some((errors) =>
        errors.some((error) => "expected" in error && error.expected === "number"),
      )
        ? "must be a finite number, or { value, source, confidence }"
        : "must be a text or a list of texts";
    default:
      return issue.message;
  }
}

function sized(origin: string, bound: "least" | "most", size: number | bigint): string {
  if (bound === "least" && size === 1) return "must not be empty";
  return `must have at ${bound} ${size} ${origin === "string" ? "characters" : "entries"}`;
}

function article(type: string): string {
  const words: Readonly<Record<string, string>> = {
    string: "a text",
    number: "a finite number",
    array: "a list",
    tuple: "a list [lon, lat]",
    object: "an object",
  };
  return words[type] ?? type;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null)?.[key], root);
}

/** `cables[3].segments[1].lengthKm` */
function pathText(path: Path): string {
  return path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");
}
