import type { SiteDocument } from "../../../network/index.ts";
import { atlanticSites } from "./atlantic.ts";
import { atlanticBranchingUnits } from "./atlanticBranchingUnits.ts";
import { indianSites } from "./indian.ts";
import { indianBranchingUnits } from "./indianBranchingUnits.ts";
import { pacificSites } from "./pacific.ts";
import { pacificAmericaSites } from "./pacificAmerica.ts";
import { pacificBranchingUnits } from "./pacificBranchingUnits.ts";

export const stations: readonly SiteDocument[] = [
  ...atlanticSites,
  ...indianSites,
  ...pacificSites,
  ...pacificAmericaSites,
];

export const branchingUnits: readonly SiteDocument[] = [
  ...atlanticBranchingUnits,
  ...indianBranchingUnits,
  ...pacificBranchingUnits,
];
