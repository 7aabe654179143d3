export { type DemandTable, demandTable, onlyDemands } from "./demandTable.ts";
export type { Deterrence, DistanceOptions } from "./deterrence.ts";
export type { EstimatedDemands, SelectionOptions } from "./estimatedDemands.ts";
export { type FitOptions, fitMargins, type MarginFit } from "./fitMargins.ts";
export {
  type CountryTotals,
  type GravityDemands,
  type GravityOptions,
  gravityDemands,
} from "./gravityDemands.ts";
export { grown, grownAt, type ProvenanceOption } from "./grown.ts";
export { type HubDemandOptions, hubDemands } from "./hubDemands.ts";
export type { SiteFigures } from "./optionProblems.ts";
export { type CacheShare, withoutCached } from "./withoutCached.ts";
