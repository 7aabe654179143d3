import type { CablePlan } from "../../../cablePlan.ts";
import { assumed, estimated, reported } from "../../../provenance.ts";
import { assumedCapacity } from "../../capacityRule.ts";
import { listedKm } from "./figures.ts";

/** Short cables between the states of the Gulf. */
export const gulfCables: readonly CablePlan[] = [
  {
    id: "fog",
    name: "Fiber Optic Gulf",
    rfs: "1998-06",
    owners: ["e&", "Ooredoo", "Batelco", "Ministry of Communications of Kuwait"],
    lengthKm: listedKm(1300),
    designCapacityGbps: estimated(5, "two 2.5 Gbit/s systems: submarinenetworks.com"),
    whole: true,
    segments: [
      { part: "doha", from: "dubai", to: "doha", via: ["the-gulf"] },
      { part: "manama", from: "doha", to: "manama", via: [[52, 26.2, 51.2, 26.6]] },
      { part: "kuwait", from: "manama", to: "kuwait", via: [[50.6, 26.8, 49.5, 28.6]] },
    ],
  },
  {
    id: "qatar-uae",
    name: "Qatar-UAE Submarine Cable System",
    rfs: "2004-12",
    owners: ["Ooredoo", "e&"],
    lengthKm: reported(100, "TeleGeography list of 2021; its four landings are further apart"),
    designCapacityGbps: assumedCapacity({ rfs: "2004-12" }),
    trunkGbps: assumed(40, "four waves of 10 Gbit/s, lit about 2008"),
    segments: [
      { part: "halul", from: "doha", to: "halul-island" },
      { part: "das", from: "halul-island", to: "das-island" },
      { part: "abu-dhabi", from: "das-island", to: "abu-dhabi" },
    ],
  },
  {
    id: "uae-iran",
    name: "UAE-Iran",
    rfs: "1992",
    owners: ["e&", "TIC"],
    lengthKm: listedKm(170),
    designCapacityGbps: assumedCapacity({ rfs: "1992" }),
    whole: true,
    segments: [{ part: "jask", from: "fujairah", to: "jask" }],
  },
  {
    id: "kuwait-iran",
    name: "Kuwait-Iran",
    rfs: "2005-06",
    owners: ["Ministry of Communications of Kuwait", "TIC"],
    lengthKm: listedKm(380),
    designCapacityGbps: assumedCapacity({ rfs: "2005-06" }),
    whole: true,
    note: "Landings on Iranian islands are left out.",
    segments: [{ part: "ganaveh", from: "kuwait", to: "ganaveh", via: [[48.9, 29.2]] }],
  },
  {
    id: "poi",
    name: "Pishgaman Oman Iran",
    rfs: "2012-06",
    owners: ["Pishgaman Kavir Yazd"],
    lengthKm: listedKm(400),
    designCapacityGbps: assumedCapacity({ rfs: "2012-06" }),
    whole: true,
    segments: [
      { part: "jask", from: "barka", to: "jask" },
      { part: "chabahar", from: "jask", to: "chabahar", via: [[58.5, 25.2]] },
    ],
  },
  {
    id: "omran",
    name: "OMRAN/EPEG",
    rfs: "2013-01",
    owners: ["Omantel", "TIC", "Vodafone", "Rostelecom"],
    lengthKm: listedKm(600),
    designCapacityGbps: reported(3200, "design of EPEG: trend.az, Apr 2012; regionplus.az, 29 Sep 2015"),
    whole: true,
    note: "The sea crossing of the Europe Persia Express Gateway. A landing at Chabahar is left out: 600 km cannot hold it.",
    segments: [
      { part: "diba", from: "barka", to: "diba", via: [[57, 24.8]] },
      { part: "khasab", from: "diba", to: "khasab", via: [[56.8, 26.2, 56.5, 26.5]] },
      { part: "jask", from: "barka", to: "jask" },
    ],
  },
];
