import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Redis } from "ioredis";
import { CutsetError } from "../../errors.ts";
import { Network } from "../../network/index.ts";
import { shippedModels } from "../../routing/index.ts";
import { failureSet, parseFailureSetSpec } from "../failureSets/index.ts";
import type { ScenarioRange } from "../scenarioRanges.ts";
import type { SweepIdentity } from "../sweepIdentity.ts";
import { type SweepRun, sweepRun } from "../sweepRun.ts";

/** The queue of BullMQ that all sweeps share. */
export const queueName = "cutset-sweeps";

/** A chunk as a job. */
export interface ChunkJob {
  /** Which run it is of. */
  readonly run: string;
  readonly chunk: ScenarioRange;
}

/** Days after which what an abandoned run left in Redis goes. */
const keptDays = 7;

/** The same for the same sweep: a run that is started again finds what is solved already. */
export function runId(identity: SweepIdentity): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(identity)))).slice(0, 16);
}

/** Puts into Redis what workers need to solve chunks of a run. */
export async function saveRun(
  redis: Redis,
  { identity, network, failures, routing }: SweepRun,
): Promise<void> {
  const { document, date } = network;
  const { top } = identity;
  const text = JSON.stringify({
    document,
    date,
    failures: failures.spec,
    routing: routing?.name ?? null,
    top,
  });
  await redis.set(runKey(runId(identity)), text, "EX", keptDays * 86_400);
}

export async function removeRun(redis: Redis, { identity }: SweepRun): Promise<void> {
  await redis.del(runKey(runId(identity)));
}

/** @throws {CutsetError} `NOT_FOUND` if there is no such run, `ARGUMENT_INVALID` if another version of cutset made it */
export async function loadRun(redis: Redis, id: string): Promise<SweepRun> {
  const text = await redis.get(runKey(id));
  if (text === null) throw new CutsetError("NOT_FOUND", `there is no run ${id}, or no longer`);
  const { document, date, failures, routing, top } = JSON.parse(text);
  const whole = Network.parse(document);
  const model = shippedModels.find(({ name }) => name === routing) ?? null;
  const network = date === null ? whole : whole.asOf(date);
  const run = sweepRun(network, failureSet(parseFailureSetSpec(failures)), { routing: model, top });
  if (runId(run.identity) === id) return run;
  throw new CutsetError(
    "ARGUMENT_INVALID",
    `run ${id} was started by another version of cutset; use the same`,
  );
}

function runKey(id: string): string {
  return `cutset:run:${id}`;
}
