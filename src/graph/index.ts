// The graph, and what has failed of it.

export type { FailureUnit } from "./failureUnits.ts";
export type { Mask } from "./mask.ts";
export { arcEdge, arcSource, arcTarget, buildMultigraph, type Multigraph, noFailure } from "./multigraph.ts";
export { type NetworkView, viewOf } from "./networkView.ts";
export { type RenumberedGraph, renumbered } from "./renumbered.ts";

// One failure.

export { type Components, components } from "./components.ts";
export { type MaximumFlow, maximumFlow } from "./maximumFlow.ts";
export { separatedParts } from "./separatedParts.ts";
export { pathTo, type ShortestPathTree, shortestPaths } from "./shortestPaths.ts";

// Every edge, node and pair of edges at once.

export { type CutPairs, cutPairs } from "./cutPairs.ts";
export { type CutStructure, cutStructure } from "./cutStructure.ts";
export type { SpanningForest } from "./spanningForest.ts";
export type { CutPair } from "./worstCutPair.ts";

// One failure after another.

export { FailureStack } from "./failureStack.ts";
export { edgePercolation, nodePercolation, type PercolationCurve, robustness } from "./percolationCurve.ts";
export { type RepairableTree, repairableTree } from "./repairableTree.ts";
export { TreeRepair } from "./treeRepair.ts";

// Random failures.

export {
  ConnectivityTrials,
  type ConnectivityTrialsOptions,
  type TrialConnectivity,
  type TrialRange,
} from "./connectivityTrials.ts";
export { FailureDraws } from "./failureDraws.ts";

// Distances on the kernel.

export type { HangingTrees } from "./hangingTrees.ts";
export { contract, type Kernel } from "./kernel.ts";
export { type ReplacementDistances, replacementDistances } from "./replacementDistances.ts";
export { ShortestDistances } from "./shortestDistances.ts";
