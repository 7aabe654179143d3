import type { Incident } from "./incident.ts";

export const japan2011: Incident = {
  id: "2011-japan",
  title: "The Tohoku earthquake breaks cables north of Tokyo",
  date: "2011-03-11",
  failure: ["disc:36.4,141,110"],
  published: [
    {
      kind: "capacity",
      of: "Japan to the USA",
      from: ["country:JP"],
      to: ["country:US"],
      lostPercent: 50,
      source: "about half of the transpacific cables damaged (laserfocusworld.com)",
    },
    {
      kind: "no-loss",
      of: "Japan, Taiwan, Korea",
      from: ["country:JP", "country:TW", "country:KR"],
      source: "no country isolated (eandt.theiet.org, Mar 2011)",
    },
    { kind: "days", of: "repair", days: 40, source: "30 to more than 50 (submarinenetworks.com)" },
  ],
  note: "Half of the cables is not half of the capacity: what is lit on each is not published.",
};
