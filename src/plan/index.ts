export { bracket } from "./bracket.ts";
export { type Headroom, type HeadroomOptions, headroom, yearsUntil } from "./headroom.ts";
