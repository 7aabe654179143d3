export { type Components, components } from "./components.ts";
export {
  ConnectivityTrials,
  type ConnectivityTrialsOptions,
  type TrialConnectivity,
  type TrialRange,
} from "./connectivityTrials.ts";
export { FailureDraws } from "./failureDraws.ts";
export type { FailureUnit } from "./failureUnits.ts";
export type { HangingTrees } from "./hangingTrees.ts";
export { contract, type Kernel } from "./kernel.ts";
export type { Mask } from "./mask.ts";
export { type MaximumFlow, maximumFlow } from "./maximumFlow.ts";
export { arcEdge, arcSource, arcTarget, buildMultigraph, type Multigraph, noFailure } from "./multigraph.ts";
export { type NetworkView, viewOf } from "./networkView.ts";
export { edgePercolation, nodePercolation, type PercolationCurve, robustness } from "./percolationCurve.ts";
export { pathTo, type ShortestPathTree, shortestPaths } from "./shortestPaths.ts";
