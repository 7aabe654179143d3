import type { SiteDocument } from "../../../network/index.ts";
import { americanLandings } from "./atlanticAmericas.ts";
import { europeanLandings } from "./atlanticEurope.ts";
import { landingStations } from "./landingStations.ts";

/** Landing stations on both sides of the Atlantic, but for Africa south of the Maghreb. */
export const atlanticSites: readonly SiteDocument[] = landingStations([
  ...europeanLandings,
  ...americanLandings,
]);
