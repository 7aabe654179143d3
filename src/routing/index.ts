export type { Disjointness } from "../network/index.ts";
export { auditPathPair, type SharedRisks } from "./disjoint/auditPathPair.ts";
export {
  type DisjointPaths,
  type DisjointPathsOptions,
  disjointPaths,
  disjointPathsUnder,
  type PathDescription,
} from "./disjoint/disjointPaths.ts";
export { ecmp } from "./ecmp.ts";
export { exactMaxMin, type MaxMinOptions, type MaxMinProgress, maxMin, maxMinRouting } from "./maxMin.ts";
export {
  exactOptimal,
  type OptimalOptions,
  type OptimalProgress,
  optimal,
  optimalRouting,
} from "./optimal.ts";
export { placeByClass } from "./placeByClass.ts";
export type { Placement, PlacementRepair, RoutingModel } from "./routingModel.ts";
export { servedShare } from "./servedShare.ts";
export { shippedModels } from "./shippedModels.ts";
export { spf } from "./spf.ts";
export { SpfRepair } from "./spfRepair.ts";
