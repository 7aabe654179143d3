import type { Incident } from "./incident.ts";

export const vietnam2023: Incident = {
  id: "2023-vietnam",
  title: "Vietnam's five cables are degraded",
  date: "2023-02-21",
  failure: [
    "cable:aag",
    "cable:apg",
    "degrade:cable:tgn-ia@0.5",
    "degrade:cable:aae-1@0.5",
    "degrade:cable:smw3@0.5",
  ],
  published: [
    {
      kind: "no-loss",
      of: "Vietnam",
      from: ["country:VN"],
      source: "no great impact, thanks to links over land (vietnamplus 248731)",
    },
  ],
  note: "Two were cut and three degraded, by how much is not published: half is taken for each.",
};
