import { africanGateways } from "./africa.ts";
import { americanGateways } from "./americas.ts";
import { asianGateways } from "./asia.ts";
import { europeanGateways } from "./europe.ts";
import type { Gateway } from "./gateway.ts";
import { oceanianGateways } from "./oceania.ts";

/** Where traffic starts, at least one city a country. */
export const gateways: readonly Gateway[] = [
  ...africanGateways,
  ...americanGateways,
  ...asianGateways,
  ...europeanGateways,
  ...oceanianGateways,
];
