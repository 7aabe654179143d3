export { pakistan } from "./pakistan/index.ts";
export { gwadar } from "./pakistan/overlays/gwadar.ts";
export { january2025 } from "./pakistan/overlays/january2025.ts";
export { karachiDataCentre } from "./pakistan/overlays/karachiDataCentre.ts";
export type { ShippedNetwork } from "./shippedNetwork.ts";
export { shippedNetworks } from "./shippedNetworks.ts";
