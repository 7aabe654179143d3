import type { Incident } from "./incident.ts";

export const abidjan2024: Incident = {
  id: "2024-abidjan",
  title: "Four cables break off Abidjan",
  date: "2024-03-14",
  failure: ["group:trou-sans-fond"],
  published: [
    {
      kind: "rank",
      of: "connectivity lost at the worst hour",
      lostPercent: { "country:CI": 96, "country:BJ": 86, "country:LR": 83, "country:GH": 75 },
      source: "NetBlocks, worldmagzine.com",
    },
    {
      kind: "rank",
      of: "hit for days, for an hour or less, or helped by Equiano",
      lostPercent: {
        "country:CI": 96,
        "country:BJ": 86,
        "country:LR": 83,
        "country:GH": 75,
        "country:SL": 20,
        "country:GM": 10,
        "country:GN": 10,
        "country:TG": 5,
      },
      source:
        "with sierraloaded.sl and techcentral.co.za 243767; below 75 the numbers stand for the order only",
    },
    { kind: "days", of: "SAT-3", days: 24, source: "blog.cloudflare.com" },
    { kind: "days", of: "WACS", days: 47, source: "email.internetsociety.org" },
  ],
};
