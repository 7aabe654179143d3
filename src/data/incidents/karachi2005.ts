import type { Incident } from "./incident.ts";

export const karachi2005: Incident = {
  id: "2005-karachi",
  title: "SEA-ME-WE 3 breaks off Karachi",
  date: "2005-06-28",
  failure: ["segment:smw3/karachi"],
  published: [
    {
      kind: "capacity",
      of: "Pakistan",
      from: ["country:PK"],
      lostPercent: 100,
      source: "Pakistan's only cable, near-total loss (fiercewifi.com, 29 Jun 2005)",
    },
    { kind: "days", of: "repair", days: 11, source: "two weeks estimated (fiercewifi.com)" },
  ],
  note: "Satellites remained; they are not in the map.",
};
