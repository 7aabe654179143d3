import type { SiteDocument, SiteKind } from "../../../network/index.ts";

type Row = readonly [id: string, name: string, lat: number, lon: number, operator?: string, rfs?: string];

function inPakistan(kind: SiteKind, rows: readonly Row[]): SiteDocument[] {
  return rows.map(([id, name, lat, lon, operator, rfs]) => ({
    id,
    name,
    kind,
    country: "PK",
    lat,
    lon,
    ...(operator !== undefined && { operator }),
    ...(rfs !== undefined && { rfs }),
  }));
}

/**
 * Pakistan: stations, cities, the PoPs of the two private operators, data centres and exchanges.
 *
 * A city stands for PTCL's network there. Transworld and Cybernet have PoPs of their own: the three networks do not
 * meet inside Pakistan, for peering at PKIX carries no transit.
 */
export const pakistanSites: readonly SiteDocument[] = [
  ...inPakistan("landing-station", [
    ["karachi-hawksbay", "Karachi Hawksbay (PTCL)", 24.86, 66.86, "PTCL"],
    ["karachi-clifton", "Karachi Clifton (PTCL)", 24.79, 67.03, "PTCL"],
    ["karachi-sea-view", "Karachi Sea View (PTCL)", 24.78, 67.06, "PTCL"],
    ["karachi-hawksbay-transworld", "Karachi Hawksbay (Transworld)", 24.86, 66.87, "Transworld"],
    ["karachi-peace", "Karachi PEACE (Cybernet)", 24.86, 66.85, "Cybernet"],
  ]),
  ...inPakistan("city", [
    ["karachi", "Karachi", 24.86, 67.01],
    ["hyderabad", "Hyderabad", 25.4, 68.36],
    ["sukkur", "Sukkur", 27.71, 68.86],
    ["multan", "Multan", 30.16, 71.52],
    ["faisalabad", "Faisalabad", 31.42, 73.08],
    ["lahore", "Lahore", 31.55, 74.34],
    ["islamabad", "Islamabad", 33.68, 73.05],
    ["rawalpindi", "Rawalpindi", 33.6, 73.04],
    ["peshawar", "Peshawar", 34.01, 71.58],
    ["quetta", "Quetta", 30.18, 67],
    ["gwadar", "Gwadar", 25.13, 62.32],
  ]),
  ...inPakistan("border-crossing", [["khunjerab-pass", "Khunjerab Pass", 36.85, 75.43, "SCO"]]),
  ...inPakistan("exchange", [
    ["karachi-transworld", "Transworld Karachi", 24.86, 67.01, "Transworld"],
    ["lahore-transworld", "Transworld Lahore", 31.55, 74.34, "Transworld"],
    ["faisalabad-transworld", "Transworld Faisalabad", 31.42, 73.08, "Transworld"],
    ["islamabad-transworld", "Transworld Islamabad", 33.68, 73.05, "Transworld"],
    ["karachi-cybernet", "Cybernet Karachi", 24.86, 67.01, "Cybernet"],
    ["lahore-cybernet", "Cybernet Lahore", 31.55, 74.34, "Cybernet"],
    ["islamabad-cybernet", "Cybernet Islamabad", 33.68, 73.05, "Cybernet"],
    ["pkix-islamabad", "PKIX Islamabad", 33.68, 73.05, "PKIX", "2017-01-27"],
    ["pkix-karachi", "PKIX Karachi", 24.86, 67.01, "PKIX", "2019"],
    ["pkix-lahore", "PKIX Lahore", 31.55, 74.34, "PKIX"],
  ]),
  ...inPakistan("data-centre", [
    ["national-data-centre", "National Data Centre, Islamabad", 33.68, 73.05, "NTC", "2016"],
    ["national-data-centre-lahore", "National Data Centre, Lahore", 31.55, 74.34, "NTC", "2020-12-31"],
    ["karachi-data-centres", "Commercial data centres, Karachi (8)", 24.86, 67.01],
    ["lahore-data-centres", "Commercial data centres, Lahore (5)", 31.55, 74.34],
    ["islamabad-data-centres", "Commercial data centres, Islamabad (3)", 33.68, 73.05],
    ["karachi-ned-data-centre", "NED University data centre, Karachi", 24.93, 67.11, "HEC"],
    [
      "karachi-transworld-data-centre",
      "Transworld data centre, Karachi",
      24.86,
      66.87,
      "Transworld",
      "2026-01",
    ],
  ]),
];
