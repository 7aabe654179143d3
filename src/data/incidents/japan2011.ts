import type { Incident } from "./incident.ts";

export const japan2011: Incident = {
  id: "2011-japan",
  title: "The Tohoku earthquake breaks cables north of Tokyo",
  date: "2011-03-11",
  failure: ["disc:36.4,141,110"],
  published: [
    {
      kind: "no-loss",
      of: "Japan, Taiwan, Korea",
      from: ["country:JP", "country:TW", "country:KR"],
      source: "no country isolated (eandt.theiet.org, Mar 2011)",
    },
    { kind: "days", of: "repair", days: 40, source: "30 to more than 50 (submarinenetworks.com)" },
  ],
  note: "About half of the transpacific cables were damaged (laserfocusworld.com): a count of cables, and no capacity.",
};
