import type { PartialDate, SiteDocument } from "../../../network/index.ts";
import type { LinkPlan } from "../../landLink.ts";
import { gateways } from "../gateways/index.ts";
import { countryTraffic } from "../traffic.ts";
import { africanLinks } from "./africa.ts";
import { americanLinks } from "./americas.ts";
import { asianLinks } from "./asia.ts";
import { backhaulLinks } from "./backhaul.ts";
import { borderLink } from "./borderLink.ts";
import { europeanLinks } from "./europe.ts";
import { longHaulLinks } from "./longHaul.ts";
import { oceanianLinks } from "./oceania.ts";
import { pacificLinks } from "./pacific.ts";

const borderRows = [...africanLinks, ...americanLinks, ...asianLinks, ...europeanLinks, ...oceanianLinks];

/** Links on land; those whose capacity follows traffic have that of `date`. */
export function linksAt(date: PartialDate, stations: readonly SiteDocument[]): LinkPlan[] {
  const countryOf = new Map(gateways.map(({ id, country }) => [id, country]));
  const trafficOf = (gateway: string) => countryTraffic(countryOf.get(gateway)!, date);
  return [
    ...borderRows.map((row) => borderLink(row, trafficOf)),
    ...longHaulLinks,
    ...pacificLinks,
    ...backhaulLinks(stations, gateways),
  ];
}
