import type { BorderRow } from "./borderLink.ts";

export const oceanianLinks: readonly BorderRow[] = [
  ["sydney-city", "melbourne-city", "national"],
  ["sydney-city", "brisbane-city", "national"],
  ["melbourne-city", "perth-city", "national"],
  ["brisbane-city", "darwin-city", "national"],
  ["sydney-city", "perth-city", "national"],
  ["auckland-city", "christchurch-city", "national"],
];
