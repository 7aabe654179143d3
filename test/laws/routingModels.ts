import { maxMin, optimal, type RoutingModel, spf } from "../../src/routing/index.ts";

/** Every routing model there is: each must keep the laws. */
export const routingModels: readonly RoutingModel[] = [spf, maxMin, optimal];

/** Those whose loads are what is carried, not what is offered. They split demands, and several ways may be equally good. */
export const splittingModels: readonly RoutingModel[] = [maxMin, optimal];
