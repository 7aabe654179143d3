export { components } from "./components.ts";
export type { Mask } from "./mask.ts";
export { maximumFlow } from "./maximumFlow.ts";
export { arcEdge, arcSource, type Multigraph, noFailure } from "./multigraph.ts";
export { type NetworkView, viewOf } from "./networkView.ts";
export { pathTo, type ShortestPathTree, shortestPaths } from "./shortestPaths.ts";
