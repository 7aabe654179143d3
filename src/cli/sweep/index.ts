export { mergeCommand } from "./mergeCommand.ts";
export { sweepCommand } from "./sweepCommand.ts";
