export { sweepOnThreads, type ThreadedSweepOptions } from "./sweepOnThreads.ts";
