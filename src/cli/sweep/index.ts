export { mergeCommand } from "./mergeCommand.ts";
export { sweepCommand } from "./sweepCommand.ts";
export { workerCommand } from "./workerCommand.ts";
