import type { Incident } from "./incident.ts";

export const qatar2025: Incident = {
  id: "2025-qatar",
  title: "AAE-1's Gulf branch fails near Qatar",
  date: "2025-01-02",
  failure: ["segment:aae-1/doha"],
  published: [
    {
      kind: "capacity",
      of: "Pakistan",
      from: ["country:PK"],
      lostPercent: 12,
      source: "1,000 Gbit/s (thetruthinternational.com) of 8,000 in use (nukta.com)",
    },
    { kind: "days", of: "repair", days: 14, source: "recalled" },
  ],
  note: "The world map sends no traffic of Pakistan to Doha, so it cannot see this loss; the network pakistan can.",
};
