import type { Incident } from "./incident.ts";
import { gulfStates, westernEurope } from "./regions.ts";

export const alexandria2008: Incident = {
  id: "2008-alexandria",
  title: "SEA-ME-WE 4 and FEA are cut off Alexandria",
  date: "2008-01-30",
  failure: ["segment:smw4/alexandria", "segment:fea/palermo"],
  published: [
    {
      kind: "capacity",
      of: "the Middle East to Europe, direct",
      from: gulfStates,
      to: westernEurope,
      lostPercent: 75,
      source: "620 Gbit/s (TeleGeography, commsupdate.com, 31 Jan 2008)",
    },
    {
      kind: "capacity",
      of: "Egypt",
      from: ["country:EG"],
      lostPercent: 70,
      source: "service disrupted (Wikipedia, 2008 submarine cable disruption)",
    },
    {
      kind: "capacity",
      of: "India",
      from: ["country:IN"],
      lostPercent: 60,
      source: "service disrupted (Wikipedia, 2008 submarine cable disruption)",
    },
    { kind: "days", of: "repair", days: 11, source: "10 to 14 (Wikipedia)" },
  ],
};
