import type { Incident } from "./incident.ts";

export const gotland2025: Incident = {
  id: "2025-gotland",
  title: "The cable from Ventspils to Gotland is cut",
  date: "2025-01-26",
  failure: ["segment:sweden-latvia/ventspils-gotland"],
  published: [
    {
      kind: "no-loss",
      of: "Latvia",
      from: ["country:LV"],
      source: "LVRTC, 26 Jan 2025, as the press repeats it",
    },
    { kind: "days", of: "repair", days: 33, source: "recalled" },
  ],
};
