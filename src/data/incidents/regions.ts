import type { Places } from "./incident.ts";

const countries = (codes: string): Places => codes.split(" ").map((code) => `country:${code}`);

export const westernEurope: Places = countries("DE ES FR GB IT PT");

export const gulfStates: Places = countries("AE BH KW OM QA SA");

export const southEastAsia: Places = countries("ID MY PH SG TH VN");
