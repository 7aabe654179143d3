import type { CablePlan } from "../../../cablePlan.ts";
import { assumedCapacity } from "../../capacityRule.ts";
import { commonlyGiven, listedKm, litAbout } from "./figures.ts";

/** Cables within the Red Sea and the Gulf of Aden. */
export const redSeaCables: readonly CablePlan[] = [
  {
    id: "taba-aqaba",
    name: "Taba-Aqaba",
    rfs: "1998",
    owners: ["Telecom Egypt", "Orange Jordan"],
    lengthKm: listedKm(13),
    designCapacityGbps: assumedCapacity({ rfs: "1998" }),
    whole: true,
    segments: [{ part: "aqaba", from: "taba", to: "aqaba" }],
  },
  {
    id: "sas-1",
    name: "Saudi Arabia-Sudan 1",
    rfs: "2003-04",
    owners: ["stc", "Sudatel"],
    lengthKm: listedKm(333),
    designCapacityGbps: assumedCapacity({ rfs: "2003-04" }),
    whole: true,
    segments: [{ part: "port-sudan", from: "jeddah", to: "port-sudan" }],
  },
  {
    id: "sas-2",
    name: "Saudi Arabia-Sudan 2",
    rfs: "2011-07",
    owners: ["stc", "Sudatel"],
    lengthKm: listedKm(330),
    designCapacityGbps: assumedCapacity({ rfs: "2011-07" }),
    whole: true,
    segments: [{ part: "port-sudan", from: "jeddah", to: "port-sudan", via: [[38.3, 20.3]] }],
  },
  {
    id: "aden-djibouti",
    name: "Aden-Djibouti",
    rfs: "1994",
    owners: ["Djibouti Telecom", "TeleYemen"],
    lengthKm: listedKm(269),
    designCapacityGbps: assumedCapacity({ rfs: "1994" }),
    whole: true,
    segments: [{ part: "aden", from: "djibouti", to: "aden" }],
  },
  {
    id: "g2a",
    name: "Gulf2Africa",
    rfs: "2017-12",
    owners: ["Omantel", "Golis", "Telesom", "Ethio Telecom"],
    lengthKm: listedKm(1500),
    designCapacityGbps: assumedCapacity({ rfs: "2017-12" }),
    trunkGbps: litAbout(2023, 100),
    whole: true,
    segments: [
      { part: "bosaso", from: "salalah", to: "bosaso", via: [[52.5, 15.2, 50.3, 12.6]] },
      { part: "berbera", from: "bosaso", to: "berbera", via: [[47, 11.6]] },
    ],
  },
  {
    id: "dare1",
    name: "Djibouti Africa Regional Express 1",
    rfs: "2021-02",
    owners: ["Djibouti Telecom", "Somtel", "Telkom Kenya", "Hormuud"],
    lengthKm: listedKm(4854),
    fibrePairs: commonlyGiven(3),
    designCapacityGbps: commonlyGiven(36000, "Djibouti Telecom, 2021"),
    trunkGbps: litAbout(2023, 1000),
    whole: true,
    segments: [
      { part: "bosaso-trunk", from: "djibouti", to: "dare1-bu-bosaso", via: [[45.5, 12]] },
      {
        part: "bosaso",
        from: "dare1-bu-bosaso",
        to: "bosaso",
        capacityGbps: litAbout(2023, 60),
      },
      {
        part: "mogadishu-trunk",
        from: "dare1-bu-bosaso",
        to: "dare1-bu-mogadishu",
        via: [[51.6, 12.6, 53, 10.5]],
      },
      {
        part: "mogadishu",
        from: "dare1-bu-mogadishu",
        to: "mogadishu",
        capacityGbps: litAbout(2023, 100),
      },
      { part: "mombasa", from: "dare1-bu-mogadishu", to: "mombasa" },
    ],
  },
];
