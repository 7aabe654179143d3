import type { Redis } from "ioredis";
import { CutsetError } from "../../errors.ts";
import { queuePackages } from "./packages.ts";

/**
 * A connection to Redis, which comes back by itself whenever it is lost later.
 *
 * @param url - such as `redis://127.0.0.1:6379`
 * @throws {CutsetError} `ARGUMENT_INVALID` if nothing answers there
 */
export async function redisConnection(url: string): Promise<Redis> {
  checkUrl(url);
  const { Redis } = await queuePackages();
  const first = new Redis(url, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 5000 });
  let reason = "";
  // What goes wrong is in the event; the call only says that the connection is closed.
  first.on("error", (error: NodeJS.ErrnoException) => {
    reason ||= error.code ?? error.message;
  });
  try {
    await first.connect();
    await first.ping();
  } catch (error) {
    reason ||= (error as Error).message;
    const remedy = "start redis-server there, or correct the address";
    throw new CutsetError("ARGUMENT_INVALID", `no Redis answers at ${shownUrl(url)} (${reason}); ${remedy}`);
  } finally {
    first.disconnect();
  }
  const connection = new Redis(url, {
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(1000, 50 * times),
  });
  // It comes back; until it does, what is asked of it waits.
  connection.on("error", () => {});
  return connection;
}

function checkUrl(url: string): void {
  if (URL.canParse(url) && /^rediss?:$/.test(new URL(url).protocol)) return;
  throw new CutsetError("ARGUMENT_INVALID", `"${url}" is no address of Redis; write redis://HOST:PORT`);
}

/** Without the password. */
function shownUrl(url: string): string {
  const shown = new URL(url);
  shown.password = "";
  return shown.href;
}
