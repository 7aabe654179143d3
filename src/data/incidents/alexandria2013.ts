import type { Incident } from "./incident.ts";

export const alexandria2013: Incident = {
  id: "2013-alexandria",
  title: "SEA-ME-WE 4 is cut off Alexandria, with three others down",
  date: "2013-03-27",
  planned: ["segment:imewe/alexandria", "segment:eig/mediterranean", "segment:te-north/abu-talat"],
  failure: ["segment:smw4/alexandria"],
  published: [
    {
      kind: "capacity",
      of: "Pakistan",
      from: ["country:PK"],
      lostPercent: 50,
      source: "about half of the country's traffic (thecablevine.com, Express Tribune)",
    },
  ],
  note: "Where IMEWE, EIG and TE North were down is not published: the legs next to Egypt are taken.",
};
