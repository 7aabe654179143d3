// The graph, and what has failed of it.

export type { FailureUnit } from "./failureUnits.ts";
export { IndexSet } from "./indexSet.ts";
export type { Mask } from "./mask.ts";
export { arcEdge, arcSource, arcTarget, buildMultigraph, type Multigraph, noFailure } from "./multigraph.ts";
export { type FlatNetwork, type NetworkView, viewOf } from "./networkView.ts";
export { type RenumberedGraph, renumbered } from "./renumbered.ts";

// One failure.

export { type Components, components } from "./components.ts";
export { disjointPair } from "./disjoint/disjointPair.ts";
export type { DisjointPath, PathPair } from "./disjoint/pathPair.ts";
export { type RiskDisjointPair, riskDisjointPair } from "./disjoint/riskDisjointPair.ts";
export { type MaximumFlow, maximumFlow } from "./flow/maximumFlow.ts";
export { pathTo, type ShortestPathTree, shortestPaths } from "./paths/shortestPaths.ts";
export { separatedParts } from "./separatedParts.ts";

// Every edge, node and pair of edges at once.

export { type CutPairs, cutPairs } from "./cuts/cutPairs.ts";
export { type CutStructure, cutStructure } from "./cuts/cutStructure.ts";
export type { CutPair } from "./cuts/worstCutPair.ts";
export type { SpanningForest } from "./spanningForest.ts";

// One failure after another.

export { FailureStack } from "./cuts/failureStack.ts";
export { type RepairableTree, repairableTree } from "./paths/repairableTree.ts";
export { TreeRepair } from "./paths/treeRepair.ts";
export {
  edgePercolation,
  nodePercolation,
  type PercolationCurve,
  robustness,
} from "./trials/percolationCurve.ts";

// Random failures.

export {
  ConnectivityTrials,
  type ConnectivityTrialsOptions,
  type TrialConnectivity,
  type TrialRange,
} from "./trials/connectivityTrials.ts";
export { FailureDraws } from "./trials/failureDraws.ts";

// Distances on the kernel.

export { type ReplacementDistances, replacementDistances } from "./distances/replacementDistances.ts";
export { ShortestDistances } from "./distances/shortestDistances.ts";
export type { HangingTrees } from "./kernel/hangingTrees.ts";
export { contract, type Kernel } from "./kernel/kernel.ts";
