import type { Incident } from "./incident.ts";
import { southEastAsia, westernEurope } from "./regions.ts";

export const redSea2024: Incident = {
  id: "2024-red-sea",
  title: "AAE-1, SEACOM and EIG are cut in the southern Red Sea",
  date: "2024-02-24",
  planned: ["segment:eig/red-sea"],
  failure: ["segment:aae-1/red-sea", "segment:seacom/red-sea"],
  published: [
    {
      kind: "capacity",
      of: "Asia to Europe",
      from: [...southEastAsia, "country:HK", "country:IN"],
      to: westernEurope,
      lostPercent: 25,
      source: "of traffic between Asia and Europe (HGC, worldports.org); RETN later said up to 70",
    },
    { kind: "days", of: "AAE-1", days: 143, source: "circleid 20240717" },
  ],
};
