import { z } from "zod";
import { CutsetError } from "../errors.ts";
import type { SolvedChunk } from "./solvedChunk.ts";
import type { SweepPart } from "./sweepPart.ts";
import type { ImpactTally } from "./sweepTally.ts";

const format = "cutset-sweep-part/1";

/** A part as text, `cutset-sweep-part/1`: JSON. */
export function formatPart(part: SweepPart): string {
  return `${JSON.stringify({ format, ...part }, (_, value) => plain(value))}\n`;
}

/**
 * The part that a text holds.
 *
 * @param name - what messages call it, such as the file
 * @throws {CutsetError} `ARGUMENT_INVALID` if it is cut off, damaged or something else
 */
export function parsePart(text: string, name: string): SweepPart {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw unreadable(name, "is cut off or damaged: it is not JSON");
  }
  const { success, data, error } = partSchema.safeParse(value);
  if (success) return data as unknown as SweepPart;
  const [issue] = error.issues;
  const place = issue!.path.join(".");
  throw unreadable(name, `is no ${format}${place === "" ? "" : `, at ${place}`}: ${issue!.message}`);
}

/** A chunk as text: JSON. */
export function formatChunk(chunk: SolvedChunk): string {
  return JSON.stringify({ ...chunk, figures: Array.from(chunk.figures) }, (_, value) => plain(value));
}

/** The chunk that such a text holds. */
export function parseChunk(text: string): SolvedChunk {
  return chunkSchema.parse(JSON.parse(text)) as unknown as SolvedChunk;
}

function unreadable(name: string, problem: string): CutsetError {
  return new CutsetError("ARGUMENT_INVALID", `${name} ${problem}; remove it and run that part again`);
}

/** Maps as lists of entries, and the utilisation of an edge without capacity as `null`. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return [...value];
  return value === Number.POSITIVE_INFINITY ? null : value;
}

const count = z.int().min(0);
const figure = z.number().nullable();
const failure = z.array(z.string());
const utilisation = z
  .number()
  .nullable()
  .transform((value) => value ?? Number.POSITIVE_INFINITY);

const figures = {
  pairsAfter: count,
  isolatedSites: count,
  servedGbps: figure,
  disconnectedGbps: figure,
  congestedGbps: figure,
  maxUtilisation: figure,
  addedLatencyMs: figure,
};
const sum = z.array(z.number());
const cause = z.object({ scenario: count, failure });
const impact: z.ZodType<ImpactTally> = z.object({
  scenarios: count,
  lostGbps: sum,
  worstLostGbps: z.number(),
  lostPairs: count,
  worstLostPairs: z.number(),
});
const losses = z.object({
  sum,
  spread: z.object({
    total: count,
    zeros: count,
    least: figure,
    greatest: figure,
    counts: z.record(z.string(), count),
  }),
});

const tally = z.object({
  scenarios: count,
  errors: count,
  worst: z.array(z.object({ scenario: count, row: z.object({ failure, ...figures }) })),
  elements: mapOf(impact),
  operators: mapOf(impact),
  edges: mapOf(z.object({ utilisation, causes: z.array(cause) })),
  countries: mapOf(z.object({ lostGbps: sum, worstLostGbps: z.number(), cause: cause.nullable() })),
  lostGbps: losses,
  lostPairs: losses,
});

const chunkSchema = z.object({
  first: count,
  count,
  errors: z.array(z.tuple([count, z.string()])).transform((entries) => new Map(entries)),
  figures: z.array(figure).transform((values) => Float64Array.from(values, (value) => value ?? Number.NaN)),
  tally,
});

const partSchema = z.object({
  format: z.literal(format),
  identity: z.object({
    version: z.string(),
    network: z.object({ name: z.string(), hash: z.string(), date: z.string().nullable() }),
    routing: z.string(),
    failures: z.string(),
    scenarios: count,
    top: count,
  }),
  intact: z.object(figures),
  edges: z.array(z.tuple([z.string(), utilisation])),
  countries: z.array(
    z.object({ country: z.string(), offeredGbps: z.number(), servedBeforeGbps: z.number() }),
  ),
  done: z.array(z.tuple([count, count])),
  tally,
});

function mapOf<Value extends z.ZodType>(value: Value) {
  return z
    .array(z.tuple([z.string(), value]))
    .transform((entries) => new Map(entries as [string, z.output<Value>][]));
}
