import type { SourcedNumber } from "../../../network/index.ts";
import type { LinkPlan } from "../../landLink.ts";
import { assumed, estimated, reported, verified } from "../../provenance.ts";

const crossing = assumed(
  200000,
  "each crossing could carry all of Egypt's transit, more than 200 Tbit/s (capacitymedia.com)",
);
const europe = assumed(100000, "backbones between European and American hubs are no bottleneck here");
const national = assumed(10000, "national backbones between stations: ten times Pakistan's link to China");

/**
 * Land links outside Pakistan that its traffic uses or can be moved to.
 *
 * None crosses Arabia from the Gulf to the Red Sea: no capacity there open to Pakistan's operators was found.
 */
export const linksAbroad: readonly LinkPlan[] = [
  // Egypt
  {
    id: "egypt-suez-alexandria",
    kind: "terrestrial",
    from: "suez",
    to: "alexandria",
    operator: "Telecom Egypt",
    capacityGbps: crossing,
  },
  {
    id: "egypt-zafarana-abu-talat",
    kind: "terrestrial",
    from: "zafarana",
    to: "abu-talat",
    operator: "Telecom Egypt",
    lengthKm: reported(480, "SEA-ME-WE 5 on land: dawn.com/news/1704419"),
    capacityGbps: crossing,
  },
  {
    id: "egypt-ras-ghareb-port-said",
    kind: "terrestrial",
    from: "ras-ghareb",
    to: "port-said",
    operator: "Telecom Egypt",
    capacityGbps: crossing,
  },
  ...joined(national, [
    ["alexandria", "abu-talat"],
    ["suez", "zafarana"],
    // Oman and the Emirates
    ["muscat", "barka"],
    ["muscat", "qalhat"],
    ["muscat", "salalah"],
    ["fujairah", "kalba"],
    // Asia
    ["pak-bara", "songkhla"],
    ["penang", "singapore"],
  ]),
  {
    id: "doha--fujairah",
    kind: "terrestrial",
    from: "doha",
    to: "fujairah",
    via: [50.8, 24.7, 51.5, 24.1, 54.4, 24.45, 55.3, 25.2],
    capacityGbps: national,
    note: "Fibre on the Gulf states' power grid, by way of Saudi Arabia.",
  },
  // Europe and America
  ...joined(europe, [
    ["marseille", "toulon"],
    ["marseille", "genoa"],
    ["marseille", "frankfurt"],
    ["marseille", "bilbao"],
    ["bude", "london"],
    ["london", "frankfurt"],
    ["bandon", "virginia-beach"],
  ]),
  // Europe to Asia over land
  {
    id: "epeg",
    name: "Europe Persia Express Gateway",
    kind: "terrestrial",
    from: "muscat",
    to: "frankfurt",
    rfs: "2013-04",
    lengthKm: reported(10000, "with branches: regionplus.az, 29 Sep 2015; 6,000 at first (trend.az)"),
    via: [57.77, 25.65, 51.4, 35.7, 49.9, 40.4, 44, 46, 39.7, 47.2, 30.5, 50.45, 21, 52.2],
    capacityGbps: verified(3200, "design: trend.az, Apr 2012; regionplus.az, 29 Sep 2015"),
    note: "Oman, Iran, Azerbaijan, Russia, Ukraine, Poland, Germany. What is lit today was not found: remove link:epeg for a world without it.",
  },
  {
    id: "transit-silk-road",
    name: "China Telecom Transit Silk Road",
    kind: "terrestrial",
    from: "urumqi",
    to: "frankfurt",
    operator: "China Telecom",
    lengthKm: estimated(
      11440,
      "159 ms round trip Hong Kong-Frankfurt (capacitymedia.com) = 16,235 km, less 4,790 Hong Kong-Urumqi",
    ),
    via: [80.4, 44.2, 76.9, 43.3, 71.4, 51.2, 61.4, 55.2, 50.1, 53.2, 37.6, 55.75, 27.6, 53.9, 21, 52.2],
    capacityGbps: national,
  },
  ...joined(national, [
    ["urumqi", "beijing"],
    ["urumqi", "hong-kong"],
    ["beijing", "hong-kong"],
  ]),
];

function joined(capacityGbps: SourcedNumber, rows: readonly (readonly [string, string])[]): LinkPlan[] {
  return rows.map(([from, to]) => ({ id: `${from}--${to}`, kind: "terrestrial", from, to, capacityGbps }));
}
