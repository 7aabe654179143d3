export { exactMaxMin, type MaxMinOptions, type MaxMinProgress, maxMin, maxMinRouting } from "./maxMin.ts";
export {
  exactOptimal,
  type OptimalOptions,
  type OptimalProgress,
  optimal,
  optimalRouting,
} from "./optimal.ts";
export type { Placement, PlacementRepair, RoutingModel } from "./routingModel.ts";
export { servedShare } from "./servedShare.ts";
export { spf } from "./spf.ts";
export { SpfRepair } from "./spfRepair.ts";
