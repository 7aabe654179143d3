import type { CablePlan } from "../../cablePlan.ts";
import { reported, verified } from "../../provenance.ts";
import { capacityLate2025 } from "../capacity.ts";

/** Asia Africa Europe-1, landed by PTCL at Clifton: the trunk passes south of Oman, a branch enters the Gulf. */
export const aae1: CablePlan = {
  id: "aae-1",
  name: "Asia Africa Europe-1",
  rfs: "2017-06",
  owners: ["PTCL", "e&", "Ooredoo", "Omantel", "Reliance Jio", "Telecom Egypt", "China Unicom"],
  lengthKm: verified(25000, "PTCL, propakistani.pk 30 Jan 2014; Dawn, 2 Jan 2025"),
  designCapacityGbps: reported(40000, "commsupdate.com, 6 Jul 2018: at least 40 Tbit/s"),
  note: "Landings in Myanmar, Malaysia, Cambodia and Vietnam are left out. One branch serves Oman, the Emirates and Qatar; the trunk stays outside the Gulf.",
  segments: [
    {
      part: "marseille",
      from: "marseille",
      to: "aae-1-bu-ionian",
      via: ["west-mediterranean", "sicily-channel", "malta"],
    },
    {
      part: "bari",
      from: "bari",
      to: "aae-1-bu-ionian",
      via: [[18.6, 41, 19, 40.2, 18.9, 37.5]],
    },
    { part: "chania", from: "aae-1-bu-ionian", to: "chania", via: [[23.2, 35.9, 23.85, 35.75]] },
    {
      part: "abu-talat",
      from: "aae-1-bu-ionian",
      to: "abu-talat",
      via: [[24, 33.6, 28, 32.2]],
    },
    {
      part: "zafarana",
      from: "zafarana",
      to: "aae-1-bu-jeddah",
      via: ["gulf-of-suez", "gubal", "red-sea-head", "red-sea-north"],
    },
    { part: "jeddah", from: "aae-1-bu-jeddah", to: "jeddah" },
    {
      part: "red-sea",
      from: "aae-1-bu-jeddah",
      to: "aae-1-bu-djibouti",
      via: ["red-sea-south", "bab-el-mandeb"],
    },
    { part: "djibouti", from: "djibouti", to: "aae-1-bu-djibouti" },
    { part: "aden", from: "aae-1-bu-djibouti", to: "aden" },
    {
      part: "gulf-of-aden",
      from: "aae-1-bu-djibouti",
      to: "aae-1-bu-oman",
      via: ["gulf-of-aden", "south-of-oman"],
    },
    {
      part: "oman",
      from: "aae-1-bu-oman",
      to: "aae-1-bu-gulf",
      via: [[60.2, 22.9, 58.9, 24.3]],
    },
    { part: "muscat", from: "aae-1-bu-gulf", to: "muscat" },
    { part: "fujairah", from: "aae-1-bu-gulf", to: "fujairah" },
    { part: "doha", from: "aae-1-bu-gulf", to: "doha", via: ["hormuz", "the-gulf"] },
    { part: "arabian-sea", from: "aae-1-bu-oman", to: "aae-1-bu-karachi" },
    {
      part: "karachi",
      from: "aae-1-bu-karachi",
      to: "karachi-clifton",
      capacityGbps: capacityLate2025["aae-1"].installed,
    },
    { part: "india", from: "aae-1-bu-karachi", to: "aae-1-bu-mumbai" },
    { part: "mumbai", from: "aae-1-bu-mumbai", to: "mumbai-aae-1" },
    {
      part: "thailand",
      from: "aae-1-bu-mumbai",
      to: "pak-bara",
      via: ["malabar", "bay-of-bengal", [98, 6.5]],
    },
    {
      part: "hong-kong",
      from: "songkhla",
      to: "hong-kong",
      via: [[101.5, 7.6, 104.8, 7.4, 108.5, 8.8, 111.8, 14.5, 113.9, 20.5]],
    },
  ],
};
