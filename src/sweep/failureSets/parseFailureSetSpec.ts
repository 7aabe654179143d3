import { didYouMean, inputError, type Problem, shown } from "../../errors.ts";
import type { Box } from "./box.ts";
import type { FailureSetSpec } from "./failureSet.ts";

/** Sets within sets deeper than this are a mistake, or hostile. */
const maximumDepth = 16;

interface Place {
  readonly path: string;
  readonly depth: number;
  readonly problems: Problem[];
}

type Check = (value: unknown, place: Place) => void;

/** The fields of an object, each with its check. */
type FieldChecks<Fields> = { readonly [Field in Exclude<keyof Fields, "kind">]-?: Check };

const boxChecks: FieldChecks<Box> = { south: isNumber, west: isNumber, north: isNumber, east: isNumber };

const checks: {
  readonly [Kind in FailureSetSpec["kind"]]: FieldChecks<Extract<FailureSetSpec, { kind: Kind }>>;
} = {
  choice: { elements: listOf(isText), k: isNumber },
  given: { failures: listOf(listOf(isText)) },
  "one-of": { sets: listOf(isSpec) },
  "each-with": { first: isSpec, second: isSpec },
  always: { refs: listOf(isText), set: isSpec },
  sampled: { set: isSpec, scenarios: isNumber, seed: isTextOrNumber },
  random: {
    elements: listOf(isText),
    probabilities: listOf(isNumber),
    scenarios: isNumber,
    seed: isTextOrNumber,
  },
  discs: { box: isBox, stepKm: isNumber, radiusKm: isNumber },
  "random-discs": { box: isBox, radiusKm: isNumber, scenarios: isNumber, seed: isTextOrNumber },
  corridors: {
    box: isBox,
    stepKm: isNumber,
    headingsDeg: listOf(isNumber),
    lengthKm: isNumber,
    widthKm: isNumber,
  },
  "random-corridors": {
    box: isBox,
    lengthKm: isNumber,
    widthKm: isNumber,
    scenarios: isNumber,
    seed: isTextOrNumber,
  },
  cumulative: { ranking: listOf(isText) },
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

function isSpec(value: unknown, place: Place): void {
  const { path, depth, problems } = place;
  if (depth > maximumDepth) {
    problems.push({ path, message: `is nested more than ${maximumDepth} levels deep` });
    return;
  }
  const spec = fieldsOf(value, place);
  if (spec === null) return;
  const { kind, ...fields } = spec;
  if (typeof kind === "string" && Object.hasOwn(checks, kind)) {
    hasFields(fields, checks[kind as FailureSetSpec["kind"]], { ...place, depth: depth + 1 });
    return;
  }
  const kinds = Object.keys(checks);
  const nearest = typeof kind === "string" ? didYouMean(kind, kinds) : "";
  const message = `must be ${kinds.join(", ")}, got ${shown(kind)}${nearest}`;
  problems.push({ path: within(path, "kind"), message });
}

function isBox(value: unknown, place: Place): void {
  const box = fieldsOf(value, place);
  if (box !== null) hasFields(box, boxChecks, place);
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown, { path, problems }: Place): Fields | null {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  problems.push({ path, message: `must be an object, got ${shown(value)}` });
  return null;
}

function hasFields(value: Fields, expected: Readonly<Record<string, Check>>, place: Place): void {
  const { path, problems } = place;
  for (const [field, check] of Object.entries(expected)) {
    check(value[field], { ...place, path: within(path, field) });
  }
  const known = Object.keys(expected);
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const remedy = didYouMean(key, known) || `; known keys: ${known.join(", ")}`;
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

function isTextOrNumber(value: unknown, { path, problems }: Place): void {
  if (typeof value === "string" || Number.isFinite(value)) return;
  problems.push({ path, message: `must be a text or a finite number, got ${shown(value)}` });
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
