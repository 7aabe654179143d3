import type { Incident } from "./incident.ts";

export const congoCanyon2020: Incident = {
  id: "2020-congo-canyon",
  title: "WACS and SAT-3 break off the Congo and Gabon",
  date: "2020-01-16",
  failure: ["segment:wacs/congo-canyon", "segment:sat-3/libreville"],
  published: [
    {
      kind: "rank",
      of: "DR Congo worst, then South Africa, Angola, Namibia",
      lostPercent: { "country:CD": 2, "country:ZA": 1, "country:AO": 1, "country:NA": 1 },
      source: "zombiegamer.co.za, 23 Jan 2020; numbers stand for the order only",
    },
    { kind: "days", of: "SAT-3", days: 34, source: "zombiegamer.co.za, 19 Feb 2020" },
  ],
};
