export { type Components, components } from "./components.ts";
export type { HangingTrees } from "./hangingTrees.ts";
export { contract, type Kernel } from "./kernel.ts";
export type { Mask } from "./mask.ts";
export { type MaximumFlow, maximumFlow } from "./maximumFlow.ts";
export { arcEdge, arcSource, arcTarget, buildMultigraph, type Multigraph, noFailure } from "./multigraph.ts";
export { type NetworkView, viewOf } from "./networkView.ts";
export { pathTo, type ShortestPathTree, shortestPaths } from "./shortestPaths.ts";
