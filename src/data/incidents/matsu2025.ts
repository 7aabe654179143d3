import type { Incident } from "./incident.ts";

export const matsu2025: Incident = {
  id: "2025-matsu",
  title: "Both cables of the Matsu Islands fail again",
  date: "2025-01-22",
  failure: ["cable:matsu-2", "cable:matsu-3"],
  published: [
    {
      kind: "no-loss",
      of: "the Matsu Islands",
      from: ["site:nangan-city"],
      source: "12.6 Gbit/s of microwave for a peak demand of 9.5 (moda.gov.tw 15210)",
    },
  ],
};
