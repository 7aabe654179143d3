import type { Incident } from "./incident.ts";

export const matsu2023: Incident = {
  id: "2023-matsu",
  title: "Both cables of the Matsu Islands are cut",
  date: "2023-02-08",
  failure: ["cable:matsu-2", "cable:matsu-3"],
  published: [
    {
      kind: "capacity",
      of: "the Matsu Islands",
      from: ["site:nangan-city"],
      to: ["site:taipei"],
      lostPercent: 89,
      source:
        "3.8 Gbit/s of microwave left (newbloommag.net, 17 Feb 2023), of 34 with the cables as the map estimates them",
    },
    { kind: "days", of: "Taiwan-Matsu 3", days: 51, source: "taiwannews.com.tw/news/4852575" },
  ],
};
