import type { Incident } from "./incident.ts";

export const tonga2022: Incident = {
  id: "2022-tonga",
  title: "The eruption of Hunga Tonga breaks Tonga's cables",
  date: "2022-01-15",
  failure: ["cable:tonga-cable", "cable:tdce"],
  published: [
    {
      kind: "traffic",
      of: "Tonga",
      from: ["country:TO"],
      lostPercent: 100,
      source: "therecord.media; satellites at 670 ms until the repair (dig.watch)",
    },
    { kind: "days", of: "international cable", days: 38, source: "therecord.media" },
  ],
};
