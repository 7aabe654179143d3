export { bracket } from "./bracket.ts";
export { usedUpOn, yearsUntil } from "./growth.ts";
export { type Headroom, type HeadroomOptions, headroom } from "./headroom.ts";
export { type Protection, protection } from "./protection.ts";
