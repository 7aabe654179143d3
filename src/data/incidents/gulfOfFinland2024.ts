import type { Incident } from "./incident.ts";

export const gulfOfFinland2024: Incident = {
  id: "2024-gulf-of-finland",
  title: "An anchor cuts four cables in the Gulf of Finland",
  date: "2024-12-25",
  failure: ["disc:59.8,25.5,30"],
  published: [
    {
      kind: "no-loss",
      of: "Finland and Estonia",
      from: ["country:FI", "country:EE"],
      source: "no loss of service (thestar.com.my, 6 Jan 2025)",
    },
    { kind: "days", of: "Elisa's cables", days: 12, source: "thestar.com.my, 6 Jan 2025" },
  ],
};
