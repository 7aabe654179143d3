import type { Incident } from "./incident.ts";

export const durban2024: Incident = {
  id: "2024-durban",
  title: "EASSy and SEACOM break off Durban, with SEACOM and others down in the Red Sea",
  date: "2024-05-12",
  planned: ["segment:eig/red-sea", "segment:aae-1/red-sea", "segment:seacom/red-sea"],
  failure: ["segment:eassy/mtunzini", "segment:seacom/mtunzini"],
  published: [
    {
      kind: "rank",
      of: "traffic lost",
      lostPercent: {
        "country:TZ": 70,
        "country:RW": 33,
        "country:MW": 33,
        "country:KE": 17,
        "country:UG": 17,
        "country:MG": 17,
        "country:MZ": 17,
      },
      source: "Cloudflare, businesstimesug.com: 10 to 25 taken as 17, 33 or more as 33",
    },
  ],
};
