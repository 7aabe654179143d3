import type { Incident } from "./incident.ts";

export const congoCanyon2023: Incident = {
  id: "2023-congo-canyon",
  title: "WACS, SAT-3, ACE and Angola's festoon break in the Congo Canyon",
  date: "2023-08-06",
  failure: [
    "segment:wacs/congo-canyon",
    "segment:sat-3/cacuaco",
    "segment:ace/cape-town",
    "segment:adones/soyo",
  ],
  published: [
    { kind: "days", of: "WACS", days: 30, source: "mybroadband.co.za 508718" },
    { kind: "days", of: "SAT-3", days: 45, source: "mybroadband.co.za 508718" },
  ],
  note: "No figure and no order was published.",
};
