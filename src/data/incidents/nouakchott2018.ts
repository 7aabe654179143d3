import type { Incident } from "./incident.ts";

export const nouakchott2018: Incident = {
  id: "2018-nouakchott",
  title: "ACE breaks off Nouakchott",
  date: "2018-03-30",
  failure: ["segment:ace/mauritania", "segment:ace/nouakchott"],
  published: [
    {
      kind: "traffic",
      of: "Mauritania",
      from: ["country:MR"],
      lostPercent: 100,
      source: "offline for 48 hours (prime-wow.com)",
    },
    {
      kind: "rank",
      of: "countries on ACE: offline, dependent on it, or hit mildly",
      lostPercent: {
        "country:MR": 100,
        "country:SL": 75,
        "country:LR": 75,
        "country:GN": 75,
        "country:GM": 75,
        "country:BJ": 10,
        "country:SN": 10,
        "country:CI": 10,
      },
      source: "Dyn, by prime-wow.com and dig.watch; percentages stand for the order only",
    },
    { kind: "days", of: "service", days: 2, source: "prime-wow.com" },
  ],
};
