import type { CablePlan } from "../../../cablePlan.ts";
import { capacityLate2025 } from "../../../pakistan/capacity.ts";
import { assumed, reported, verified } from "../../../provenance.ts";
import { withEras } from "../../withEras.ts";
import { commonlyGiven } from "./figures.ts";

/** Asia Africa Europe-1: the trunk passes south of Oman, a branch enters the Gulf. */
export const aae1: CablePlan = withEras(
  {
    id: "aae-1",
    name: "Asia Africa Europe-1",
    rfs: "2017-06",
    owners: ["PTCL", "e&", "Ooredoo", "Omantel", "Reliance Jio", "Telecom Egypt", "China Unicom", "Viettel"],
    lengthKm: verified(25000, "PTCL, propakistani.pk 30 Jan 2014; Dawn, 2 Jan 2025"),
    fibrePairs: commonlyGiven(5),
    designCapacityGbps: reported(40000, "commsupdate.com, 6 Jul 2018: at least 40 Tbit/s"),
    whole: true,
    note: "Crosses Egypt and Thailand on land. One branch serves Oman, the Emirates and Qatar; the trunk stays outside the Gulf.",
    segments: [
      {
        part: "marseille",
        from: "marseille",
        to: "aae-1-bu-ionian",
        via: ["west-mediterranean", "sicily-channel", "malta"],
      },
      { part: "bari", from: "bari", to: "aae-1-bu-ionian", via: [[18.6, 41, 19, 40.2, 18.9, 37.5]] },
      { part: "chania", from: "aae-1-bu-ionian", to: "chania", via: [[23.2, 35.9, 23.85, 35.75]] },
      { part: "abu-talat", from: "aae-1-bu-ionian", to: "abu-talat", via: [[24, 33.6, 28, 32.2]] },
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
      {
        part: "aden",
        from: "aae-1-bu-djibouti",
        to: "aden",
        capacityGbps: assumed(100, "TeleYemen's first wave, lit about 2018"),
      },
      {
        part: "gulf-of-aden",
        from: "aae-1-bu-djibouti",
        to: "aae-1-bu-oman",
        via: ["gulf-of-aden", "south-of-oman"],
      },
      { part: "oman", from: "aae-1-bu-oman", to: "aae-1-bu-gulf", via: [[60.2, 22.9, 58.9, 24.3]] },
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
        part: "bay-of-bengal",
        from: "aae-1-bu-mumbai",
        to: "aae-1-bu-ngwe-saung",
        via: ["malabar", "bay-of-bengal"],
      },
      { part: "ngwe-saung", from: "aae-1-bu-ngwe-saung", to: "ngwe-saung", via: [[94, 12]] },
      { part: "thailand", from: "aae-1-bu-ngwe-saung", to: "pak-bara", via: [[98, 6.5]] },
      { part: "penang", from: "aae-1-bu-ngwe-saung", to: "penang", via: [[98, 5.9]] },
      { part: "gulf-of-thailand", from: "songkhla", to: "aae-1-bu-cambodia", via: [[101.5, 7.6]] },
      { part: "sihanoukville", from: "aae-1-bu-cambodia", to: "sihanoukville", via: [[102.8, 10]] },
      { part: "vietnam", from: "aae-1-bu-cambodia", to: "aae-1-bu-vietnam", via: [[104.8, 7.4]] },
      { part: "vung-tau", from: "aae-1-bu-vietnam", to: "vung-tau" },
      { part: "hong-kong", from: "aae-1-bu-vietnam", to: "hong-kong", via: [[111.8, 14.5, 113.9, 20.5]] },
    ],
  },
  [
    {
      until: "2020",
      trunkGbps: assumed(10000, "a quarter of the design in the first years"),
      landingGbps: {
        karachi: assumed(400, "when Pakistan had lit four waves of 100 Gbit/s"),
        aden: assumed(100, "TeleYemen's first wave, lit about 2018"),
      },
    },
  ],
);
