import { didYouMean, inputError, type Problem, shown } from "../../errors.ts";
import type { FailureSetSpec } from "./failureSet.ts";

/** Sets within sets deeper than this are a mistake, or hostile. */
const maximumDepth = 16;

interface Place {
  readonly path: string;
  readonly depth: number;
  readonly problems: Problem[];
}

type Check = (value: unknown, place: Place) => void;

/** The fields of a kind of spec, each with its check. */
type FieldChecks<Spec> = { readonly [Field in Exclude<keyof Spec, "kind">]-?: Check };

const checks: {
  readonly [Kind in FailureSetSpec["kind"]]: FieldChecks<Extract<FailureSetSpec, { kind: Kind }>>;
} = {
  choice: { elements: listOf(isText), k: isNumber },
  given: { failures: listOf(listOf(isText)) },
  "one-of": { sets: listOf(isSpec) },
  "each-with": { first: isSpec, second: isSpec },
  always: { refs: listOf(isText), set: isSpec },
};

/**
 * The spec of a failure set that has been written as JSON, with its shape checked.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` with every problem and its place
 */
export function parseFailureSetSpec(value: unknown): FailureSetSpec {
  const problems: Problem[] = [];
  isSpec(value, { path: "", depth: 0, problems });
  if (problems.length > 0) throw inputError("ARGUMENT_INVALID", "failure set", problems);
  return value as FailureSetSpec;
}

function isSpec(value: unknown, { path, depth, problems }: Place): void {
  if (depth > maximumDepth) {
    problems.push({ path, message: `is nested more than ${maximumDepth} levels deep` });
    return;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    problems.push({ path, message: `must be an object, got ${shown(value)}` });
    return;
  }
  const spec = value as Readonly<Record<string, unknown>>;
  const kinds = Object.keys(checks);
  const kind = spec["kind"];
  if (typeof kind !== "string" || !Object.hasOwn(checks, kind)) {
    const nearest = typeof kind === "string" ? didYouMean(kind, kinds) : "";
    problems.push({
      path: within(path, "kind"),
      message: `must be ${kinds.join(", ")}, got ${shown(kind)}${nearest}`,
    });
    return;
  }
  const fields: Readonly<Record<string, Check>> = checks[kind as FailureSetSpec["kind"]];
  for (const [field, check] of Object.entries(fields)) {
    check(spec[field], { path: within(path, field), depth: depth + 1, problems });
  }
  for (const key of Object.keys(spec)) {
    if (key === "kind" || Object.hasOwn(fields, key)) continue;
    const known = Object.keys(fields);
    const remedy = didYouMean(key, known) || `; known keys: kind, ${known.join(", ")}`;
    problems.push({ path: within(path, key), message: `unknown key${remedy}` });
  }
}

function isText(value: unknown, { path, problems }: Place): void {
  if (typeof value !== "string") problems.push({ path, message: `must be a text, got ${shown(value)}` });
}

function isNumber(value: unknown, { path, problems }: Place): void {
  if (!Number.isFinite(value)) {
    problems.push({ path, message: `must be a finite number, got ${shown(value)}` });
  }
}

function listOf(check: Check): Check {
  return (value, { path, depth, problems }) => {
    if (!Array.isArray(value)) {
      problems.push({ path, message: `must be a list, got ${shown(value)}` });
      return;
    }
    for (const [i, item] of value.entries()) check(item, { path: `${path}[${i}]`, depth, problems });
  };
}

function within(path: string, field: string): string {
  return path === "" ? field : `${path}.${field}`;
}
