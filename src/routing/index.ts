export { ecmp } from "./ecmp.ts";
export type { Placement, PlacementRepair, RoutingModel } from "./routingModel.ts";
export { servedShare } from "./servedShare.ts";
export { shippedModels } from "./shippedModels.ts";
export { spf } from "./spf.ts";
export { SpfRepair } from "./spfRepair.ts";
