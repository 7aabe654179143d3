import type { Incident } from "./incident.ts";

export const abidjan2024: Incident = {
  id: "2024-abidjan",
  title: "Four cables break off Abidjan",
  date: "2024-03-14",
  failure: [
    "segment:sat-3/abidjan",
    "segment:sat-3/accra",
    "segment:wacs/ivory-coast",
    "segment:wacs/abidjan",
    "segment:wacs/ghana",
    "segment:ace/ivory-coast",
    "segment:ace/abidjan",
    "segment:ace/ghana",
    "segment:mainone/ivory-coast",
    "segment:mainone/abidjan",
    "segment:mainone/ghana",
  ],
  published: [
    {
      kind: "rank",
      of: "connectivity lost, or hit for an hour or less",
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
        "NetBlocks (worldmagzine.com); below 75 from sierraloaded.sl and techcentral.co.za 243767, for the order only",
    },
    { kind: "days", of: "SAT-3", days: 24, source: "blog.cloudflare.com" },
    { kind: "days", of: "WACS", days: 47, source: "email.internetsociety.org" },
  ],
};
