import { CutsetError } from "../../errors.ts";

type Packages = typeof import("bullmq") & { readonly Redis: typeof import("ioredis").Redis };

/**
 * The optional peer dependencies `bullmq` and `ioredis`.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if they are not installed
 */
export async function queuePackages(): Promise<Packages> {
  try {
    const [bullmq, { Redis }] = await Promise.all([import("bullmq"), import("ioredis")]);
    return { ...bullmq, Redis };
  } catch (cause) {
    const message = "queues need the packages bullmq and ioredis: npm install bullmq ioredis";
    throw Object.assign(new CutsetError("ARGUMENT_INVALID", message), { cause });
  }
}
