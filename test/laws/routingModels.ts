import { maxMin, optimal, type RoutingModel, spf } from "../../src/routing/index.ts";

/** Every routing model there is: each must keep the laws. */
export const routingModels: readonly RoutingModel[] = [spf, maxMin, optimal];
