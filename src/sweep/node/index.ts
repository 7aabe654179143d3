export { rejectUnshipped } from "./rejectUnshipped.ts";
export { chunksOnThreads, sweepOnThreads, type ThreadedSweepOptions } from "./sweepOnThreads.ts";
export { ThreadPool } from "./threadPool.ts";
export { threadStart } from "./threadStart.ts";
