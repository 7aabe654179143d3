import type { CablePlan } from "../../../cablePlan.ts";
import { assumed, estimated, reported } from "../../../provenance.ts";
import { assumedCapacity } from "../../capacityRule.ts";

/** Cables within the Red Sea and the Gulf of Aden. */
export const redSeaCables: readonly CablePlan[] = [
  {
    id: "taba-aqaba",
    name: "Taba-Aqaba",
    rfs: "1998",
    owners: ["Telecom Egypt", "Orange Jordan"],
    lengthKm: reported(13, "TeleGeography list of 2021"),
    designCapacityGbps: assumedCapacity({ rfs: "1998" }),
    whole: true,
    segments: [{ part: "aqaba", from: "taba", to: "aqaba" }],
  },
  {
    id: "sas-1",
    name: "Saudi Arabia-Sudan 1",
    rfs: "2003-04",
    owners: ["stc", "Sudatel"],
    lengthKm: reported(333, "TeleGeography list of 2021"),
    designCapacityGbps: assumedCapacity({ rfs: "2003-04" }),
    whole: true,
    segments: [{ part: "port-sudan", from: "jeddah", to: "port-sudan" }],
  },
  {
    id: "sas-2",
    name: "Saudi Arabia-Sudan 2",
    rfs: "2011-07",
    owners: ["stc", "Sudatel"],
    lengthKm: reported(330, "TeleGeography list of 2021"),
    designCapacityGbps: assumedCapacity({ rfs: "2011-07" }),
    whole: true,
    segments: [{ part: "port-sudan", from: "jeddah", to: "port-sudan", via: [[38.3, 20.3]] }],
  },
  {
    id: "aden-djibouti",
    name: "Aden-Djibouti",
    rfs: "1994",
    owners: ["Djibouti Telecom", "TeleYemen"],
    lengthKm: reported(269, "TeleGeography list of 2021"),
    designCapacityGbps: assumedCapacity({ rfs: "1994" }),
    whole: true,
    segments: [{ part: "aden", from: "djibouti", to: "aden" }],
  },
  {
    id: "g2a",
    name: "Gulf2Africa",
    rfs: "2017-12",
    owners: ["Omantel", "Golis", "Telesom", "Ethio Telecom"],
    lengthKm: reported(1500, "TeleGeography list of 2021"),
    designCapacityGbps: assumedCapacity({ rfs: "2017-12" }),
    trunkGbps: assumed(100, "one wave of 100 Gbit/s, lit about 2023"),
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
    lengthKm: reported(4854, "TeleGeography list of 2021"),
    fibrePairs: estimated(3, "submarinenetworks.com"),
    designCapacityGbps: estimated(36000, "Djibouti Telecom, 2021"),
    trunkGbps: assumed(1000, "ten waves of 100 Gbit/s, lit about 2023"),
    whole: true,
    segments: [
      { part: "bosaso-trunk", from: "djibouti", to: "dare1-bu-bosaso", via: [[45.5, 12]] },
      {
        part: "bosaso",
        from: "dare1-bu-bosaso",
        to: "bosaso",
        capacityGbps: assumed(60, "by Somalia's traffic about 2023"),
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
        capacityGbps: assumed(100, "by Somalia's traffic about 2023"),
      },
      { part: "mombasa", from: "dare1-bu-mogadishu", to: "mombasa" },
    ],
  },
];
