import type { Incident } from "./incident.ts";
import { southEastAsia } from "./regions.ts";

export const luzon2006: Incident = {
  id: "2006-luzon",
  title: "Hengchun earthquake breaks the cables in the Luzon Strait",
  date: "2006-12-26",
  failure: ["disc:21.83,120.54,120"],
  published: [
    {
      kind: "capacity",
      of: "Taiwan",
      from: ["country:TW"],
      lostPercent: 70,
      source: "Chunghwa Telecom's data capacity, mean (submarinenetworks.com)",
    },
    {
      kind: "capacity",
      of: "Hong Kong",
      from: ["country:HK"],
      lostPercent: 50,
      source: "PCCW's data capacity (submarinenetworks.com)",
    },
    {
      kind: "capacity",
      of: "Taiwan to Hong Kong and South-East Asia",
      from: ["country:TW"],
      to: ["country:HK", ...southEastAsia],
      lostPercent: 100,
      source: "Chunghwa Telecom's internet capacity (submarinenetworks.com)",
    },
    {
      kind: "capacity",
      of: "Taiwan to China",
      from: ["country:TW"],
      to: ["country:CN"],
      lostPercent: 74,
      source: "Chunghwa Telecom's internet capacity (submarinenetworks.com)",
    },
    { kind: "days", of: "repair of all", days: 49, source: "11 ships (ICPC, melakarnets.com)" },
  ],
  note: "The failure is a disc of the reach of the slides; the cables' tracks through the strait are drawn from general geography.",
};
