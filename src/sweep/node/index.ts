export { chunksOnThreads, sweepOnThreads, type ThreadedSweepOptions } from "./sweepOnThreads.ts";
