import { pakistan } from "./pakistan/index.ts";
import { pakistanOnWorld } from "./pakistan/onWorld.ts";
import { gwadar } from "./pakistan/overlays/gwadar.ts";
import { january2025 } from "./pakistan/overlays/january2025.ts";
import { karachiDataCentre } from "./pakistan/overlays/karachiDataCentre.ts";
import type { ShippedNetwork } from "./shippedNetwork.ts";

/** The networks that come with the package. */
export const shippedNetworks: readonly ShippedNetwork[] = [
  {
    name: "pakistan",
    title: "Pakistan's international connectivity",
    description:
      "Every cable that lands in Pakistan, its three operators' backbones, the fibre to China, and the corridor from Europe to Singapore. Landing capacities and traffic are PTA's; figures nobody publishes are marked as assumed.",
    asOf: "2025-12-31",
    load: async () => pakistan,
    overlays: [gwadar, karachiDataCentre, january2025],
  },
  {
    name: "world",
    title: "The world's submarine cables",
    description:
      "Cable systems of all oceans, current and retired since 2005, with the city where each country's traffic lives and the links over land that matter. Traffic is ITU's, taken to the date at 30 % a year.",
    asOf: "2025-12-31",
    load: async (date = "2025-12-31") => (await import("./world/index.ts")).worldAt(date),
    overlays: [pakistanOnWorld],
  },
];
