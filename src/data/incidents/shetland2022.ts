import type { Incident } from "./incident.ts";

export const shetland2022: Incident = {
  id: "2022-shetland",
  title: "SHEFA-2 is cut south of Shetland, with its north leg down",
  date: "2022-10-20",
  planned: ["segment:shefa-2/north"],
  failure: ["segment:shefa-2/south"],
  published: [
    {
      kind: "traffic",
      of: "Shetland",
      from: ["site:lerwick-city"],
      lostPercent: 100,
      source: "near-total for hours; some fibres survived (shetlandtimes, 30 Oct 2022)",
    },
    { kind: "days", of: "south leg", days: 10, source: "shetnews, 24 Oct 2022" },
  ],
};
