import type { Incident } from "./incident.ts";

export const jeddah2017: Incident = {
  id: "2017-jeddah",
  title: "IMEWE is cut near Jeddah, with SEA-ME-WE 4 and TW1 down",
  date: "2017-08-05",
  failure: ["segment:smw4/karachi", "segment:tw1/karachi", "segment:imewe/jeddah", "segment:imewe/suez"],
  published: [
    {
      kind: "capacity",
      of: "Pakistan",
      from: ["country:PK"],
      lostPercent: 50,
      source: "speed about halved, with all three (dawn.com/news/1349860)",
    },
    { kind: "days", of: "repair", days: 1.6, source: "38 hours (dailypakistan)" },
  ],
  note: "Speed halved was measured against the time before all three faults, so all three are the failure.",
};
