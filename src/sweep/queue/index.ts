export { chunksOnQueue } from "./chunksOnQueue.ts";
export { type QueueWorkerOptions, serveQueue } from "./queueWorker.ts";
