export type { Placement, RoutingModel } from "./routingModel.ts";
export { servedShare } from "./servedShare.ts";
export { spf } from "./spf.ts";
