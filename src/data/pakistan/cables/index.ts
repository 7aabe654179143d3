import type { CableDocument } from "../../../network/index.ts";
import { type CablePlan, cableDocument } from "../../cablePlan.ts";
import { positionsOf, sites } from "../sites/index.ts";
import { aae1 } from "./aae1.ts";
import { corridorCables } from "./corridor.ts";
import { farEastCables } from "./farEast.ts";
import { landedByPtcl } from "./landedByPtcl.ts";
import { landedByTransworld } from "./landedByTransworld.ts";
import { peace } from "./peace.ts";

/** The cables as they are written down. */
export const cablePlans: readonly CablePlan[] = [
  ...landedByPtcl,
  aae1,
  ...landedByTransworld,
  peace,
  ...corridorCables,
  ...farEastCables,
];

/** Every cable of the network. */
export const cables: readonly CableDocument[] = cablePlans.map((plan) =>
  cableDocument(plan, positionsOf(sites)),
);
