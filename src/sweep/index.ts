export type { PlacementRepair } from "../routing/index.ts";
export { placementRepair } from "./placementRepair.ts";
