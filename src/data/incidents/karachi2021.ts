import type { Incident } from "./incident.ts";

export const karachi2021: Incident = {
  id: "2021-karachi",
  title: "AAE-1 breaks near Karachi",
  date: "2021-12-21",
  failure: ["segment:aae-1/karachi"],
  published: [
    {
      kind: "capacity",
      of: "Pakistan",
      from: ["country:PK"],
      lostPercent: 24,
      source: "1 Tbit/s (thenews 918592) of 4.1: ITU's 3,168 Gbit/s of 2020, 30 % a year",
    },
    {
      kind: "no-loss",
      of: "Pakistan, once traffic was moved",
      from: ["country:PK"],
      source: "no major impact after restoration (techchacho.com)",
    },
  ],
};
