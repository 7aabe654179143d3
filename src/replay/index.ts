export { inItsEra } from "./inItsEra.ts";
export type {
  Finding,
  LossFinding,
  NoLossFinding,
  RankFinding,
  Replay,
} from "./replayIncident.ts";
export { replayIncident } from "./replayIncident.ts";
export { type ReplayScore, replayScore } from "./replayScore.ts";
export { spearman } from "./spearman.ts";
