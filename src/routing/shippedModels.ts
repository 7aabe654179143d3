import { ecmp } from "./ecmp.ts";
import type { RoutingModel } from "./routingModel.ts";
import { spf } from "./spf.ts";

/** The models that come with cutset. */
export const shippedModels: readonly RoutingModel[] = [spf, ecmp];
