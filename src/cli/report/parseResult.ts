import { z } from "zod";
import { inputError } from "../../errors.ts";
import { failureList } from "../../failure/index.ts";
import type { Outcome } from "../../simulate/index.ts";
import type { SweepSummary } from "../../sweep/index.ts";

/**
 * The outcome in a JSON value from outside.
 *
 * @param name - what messages call the value, such as its file
 * @throws {CutsetError} `INPUT_UNREADABLE` with every problem and its place, `FAILURE_INVALID` if what failed is no failure
 */
export function parseOutcome(value: unknown, name: string): Outcome {
  const outcome = checked(outcomeSchema, value, `${name}, which should be a cutset-outcome/1,`);
  failureList(outcome.failure as Outcome["failure"]);
  failureList((outcome.planned ?? []) as Outcome["failure"]);
  return outcome as Outcome;
}

/**
 * The summary of a sweep in a JSON value from outside.
 *
 * @param name - what messages call the value, such as its file
 * @throws {CutsetError} `INPUT_UNREADABLE` with every problem and its place
 */
export function parseSweepSummary(value: unknown, name: string): SweepSummary {
  return checked(summarySchema, value, `${name}, which should be a cutset-sweep/1,`) as SweepSummary;
}

function checked<Value>(schema: z.ZodType<Value>, value: unknown, name: string): Value {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  const problems = error.issues.map(({ path, message }) => ({ path: placeText(path), message }));
  throw inputError("INPUT_UNREADABLE", name, problems);
}

/** `demands[3].gbps` */
function placeText(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");
}

const text = z.string().refine((value) => !/\p{Cc}/u.test(value), "must not contain control characters");
const texts = z.array(text);
const amount = z.number().min(0);
const figure = z.number().nullable();
const count = z.int().min(0);
const country = z.string().regex(/^[A-Z]{2}$/, "must be two capital letters (ISO 3166-1 alpha-2)");
const network = z.object({ name: text, hash: text });
const load = z.object({ forwardGbps: amount, backwardGbps: amount });
const service = z.object({ servedGbps: amount, latencyMs: figure, edges: texts.nullable() });

const outcomeSchema = z.object({
  format: z.literal("cutset-outcome/1"),
  version: text,
  network,
  // What a failure is, the library checks itself.
  planned: z.array(z.unknown()).optional(),
  failure: z.array(z.unknown()),
  routing: text,
  failed: z.object({ sites: texts, edges: texts }),
  reachability: z.object({
    pairsBefore: count,
    pairsAfter: count,
    fraction: amount,
    componentSizes: z.array(count),
    isolatedSites: texts,
  }),
  traffic: z.object({
    offeredGbps: amount,
    servedBeforeGbps: amount,
    servedGbps: amount,
    disconnectedGbps: amount,
    avoidedGbps: amount.optional(),
    lateGbps: amount.optional(),
    congestedGbps: z.number(),
    upperBoundGbps: amount.optional(),
  }),
  atFault: z.looseObject({ servedGbps: amount }).nullish(),
  demands: z.array(
    z.object({
      id: text,
      gbps: amount,
      status: z.enum(["kept", "rerouted", "degraded", "lost"]),
      reason: z.enum(["avoid", "late"]).optional(),
      before: service,
      after: service,
    }),
  ),
  edges: z.array(z.object({ id: text, capacityGbps: amount, before: load, after: load })),
  countries: z.array(
    z.object({
      country,
      placesReachableBefore: count,
      placesReachableAfter: count,
      internationalCapacityBeforeGbps: amount,
      internationalCapacityAfterGbps: amount,
      offeredGbps: amount,
      servedBeforeGbps: amount,
      servedGbps: amount,
      meanLatencyBeforeMs: figure,
      meanLatencyAfterMs: figure,
    }),
  ),
});

const figures = {
  pairsAfter: count,
  isolatedSites: count,
  servedGbps: figure,
  disconnectedGbps: figure,
  congestedGbps: figure,
  maxUtilisation: figure,
  addedLatencyMs: figure,
};
const spread = z
  .object({
    mean: z.number(),
    p50: z.number(),
    p90: z.number(),
    p95: z.number(),
    p99: z.number(),
    max: z.number(),
    exceedance: z.array(z.object({ lostGbps: z.number(), share: z.number().gt(0).max(1) })).min(1),
  })
  .nullable();
const impact = {
  scenarios: count,
  meanLostGbps: figure,
  worstLostGbps: figure,
  meanLostPairs: z.number(),
  worstLostPairs: z.number(),
};

const summarySchema = z.object({
  format: z.literal("cutset-sweep/1"),
  version: text,
  network,
  routing: text,
  scenarios: count,
  errors: count,
  intact: z.object(figures),
  worst: z.array(z.object({ failure: texts, ...figures })),
  lostGbps: spread,
  lostPairs: spread,
  byElement: z.array(z.object({ element: text, ...impact })),
  byOperator: z.array(z.object({ operator: text, ...impact })),
  byEdge: z.array(z.object({ edge: text, worstUtilisation: figure, failures: z.array(texts) })),
  byCountry: z.array(
    z.object({
      country,
      offeredGbps: amount,
      servedBeforeGbps: amount,
      meanServedGbps: amount,
      worstServedGbps: amount,
      worstFailure: texts.nullable(),
    }),
  ),
});
