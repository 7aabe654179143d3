import type { CablePlan } from "../../../cablePlan.ts";
import { assumed, estimated, reported, verified } from "../../../provenance.ts";
import { assumedCapacity } from "../../capacityRule.ts";
import { commonlyGiven, listedKm, litAbout } from "./figures.ts";

/** Between the countries of the Gulf of Guinea, and along Angola. */
export const gulfOfGuinea: readonly CablePlan[] = [
  {
    id: "ncscs",
    name: "Nigeria Cameroon Submarine Cable System",
    rfs: "2015-12",
    owners: ["Camtel"],
    lengthKm: verified(1100, "commsupdate.com, 15 Jan 2016; TeleGeography list of 2021"),
    fibrePairs: reported(6, "commsupdate.com, 15 Jan 2016"),
    designCapacityGbps: reported(12800, "commsupdate.com, 15 Jan 2016"),
    trunkGbps: estimated(200, "40 lit at first (commsupdate.com, 15 Jan 2016), 200 about 2023 assumed"),
    whole: true,
    segments: [{ part: "kribi", from: "lagos", to: "kribi", via: [[4, 5, 6, 3.5, 8.2, 2.8]] }],
  },
  {
    id: "ceiba-1",
    name: "Ceiba-1",
    rfs: "2011-06",
    owners: ["GITGE"],
    lengthKm: listedKm(287),
    designCapacityGbps: assumed(80, "eight waves of 10 Gbit/s"),
    whole: true,
    segments: [{ part: "malabo", from: "bata", to: "malabo", via: [[9.3, 2.6, 9.1, 3.8]] }],
  },
  {
    id: "ceiba-2",
    name: "Ceiba-2",
    rfs: "2018-06",
    owners: ["GITGE"],
    lengthKm: verified(290, "commsupdate.com, 8 Jun 2018; TeleGeography list of 2021"),
    designCapacityGbps: reported(4000, "commsupdate.com, 8 Jun 2018"),
    trunkGbps: litAbout(2023, 100),
    whole: true,
    segments: [
      { part: "bata", from: "bata", to: "ceiba-2-bu-kribi" },
      { part: "kribi", from: "ceiba-2-bu-kribi", to: "kribi" },
      { part: "malabo", from: "ceiba-2-bu-kribi", to: "malabo", via: [[9.1, 3.8]] },
    ],
  },
  {
    id: "ultramar-ge",
    name: "Ultramar GE",
    rfs: "2023-01",
    owners: ["GITGE"],
    lengthKm: listedKm(263),
    designCapacityGbps: assumedCapacity({ rfs: "2023-01" }),
    trunkGbps: litAbout(2023, 10),
    whole: true,
    segments: [{ part: "annobon", from: "sao-tome", to: "annobon", via: [[6.9, 0.1]] }],
  },
  {
    id: "adones",
    name: "ADONES",
    rfs: "2009",
    owners: ["Angola Telecom"],
    lengthKm: commonlyGiven(1600, "Angola Telecom, 2009"),
    designCapacityGbps: assumedCapacity({ rfs: "2009" }),
    note: "The festoon along Angola; it crosses the Congo Canyon between Cabinda and Soyo.",
    segments: [
      { part: "soyo", from: "cabinda", to: "soyo", via: [[12, -5.8]] },
      { part: "nzeto", from: "soyo", to: "nzeto", via: [[12.2, -6.4]] },
      { part: "luanda", from: "nzeto", to: "cacuaco", via: [[12.8, -8]] },
      {
        part: "porto-amboim",
        from: "cacuaco",
        to: "porto-amboim",
        via: [[13, -8.7, 12.7, -9.3, 13.4, -10.5]],
      },
      { part: "sumbe", from: "porto-amboim", to: "sumbe" },
      { part: "lobito", from: "sumbe", to: "lobito", via: [[13.5, -11.7]] },
      { part: "benguela", from: "lobito", to: "benguela", via: [[13.4, -12.4]] },
      { part: "namibe", from: "benguela", to: "namibe", via: [[12.4, -13, 11.9, -14.8]] },
    ],
  },
  {
    id: "unsc",
    name: "Unitel North Submarine Cable",
    rfs: "2022-08",
    owners: ["Unitel"],
    lengthKm: listedKm(1145),
    designCapacityGbps: assumedCapacity({ rfs: "2022-08" }),
    note: "Drawn straight: why 1,145 km are published was not found.",
    segments: [
      { part: "soyo", from: "nzeto", to: "soyo", via: [[12.2, -6.4]] },
      { part: "cabinda", from: "soyo", to: "cabinda", via: [[11.9, -5.8]] },
    ],
  },
];
