import type { Incident } from "./incident.ts";

export const pakistan2024: Incident = {
  id: "2024-pakistan",
  title: "SEA-ME-WE 4 and AAE-1 are down for Pakistan",
  date: "2024-06-17",
  failure: ["segment:smw4/karachi", "segment:aae-1/karachi"],
  published: [
    {
      kind: "capacity",
      of: "Pakistan",
      from: ["country:PK"],
      lostPercent: 47,
      source: "45 to 50 % of installed capacity (derived from PTA's table)",
    },
    { kind: "days", of: "SEA-ME-WE 4", days: 110, source: "estimated: propakistani, 17 Jun 2024" },
  ],
};
