import type { CablePlan } from "../../cablePlan.ts";
import { assumed, reported, verified } from "../../provenance.ts";
import { capacityLate2025 } from "../capacity.ts";

/** Cables PTCL lands beside AAE-1: SEA-ME-WE 3 and 4, IMEWE, Africa-1. */
export const landedByPtcl: readonly CablePlan[] = [
  {
    id: "smw3",
    name: "SEA-ME-WE 3",
    rfs: "1999-09",
    retired: "2024-12-24",
    owners: ["PTCL", "Singtel", "Orange", "e&"],
    lengthKm: verified(39000, "TeleGeography list of 2021; dawn.com/news/1880939"),
    designCapacityGbps: assumed(960, "late-life capacity as remembered, no page seen"),
    note: "Only the legs beside Karachi are modelled. Disconnected in Pakistan on 24 December 2024, without capacity there before.",
    segments: [
      { part: "fujairah", from: "fujairah", to: "smw3-bu-karachi", via: ["makran"] },
      {
        part: "karachi",
        from: "smw3-bu-karachi",
        to: "karachi-hawksbay",
        capacityGbps: reported(0, "absent from PTA's capacity table, early 2025 (mustafamobile.com)"),
      },
    ],
  },
  {
    id: "smw4",
    name: "SEA-ME-WE 4",
    rfs: "2005-12",
    owners: ["PTCL", "Singtel", "Orange", "Tata Communications", "Telecom Egypt", "e&"],
    lengthKm: verified(
      18800,
      "submarinenetworks.com; datacenterdynamics.com, Ciena upgrade; 20,000 also in use",
    ),
    fibrePairs: reported(2, "submarinenetworks.com"),
    designCapacityGbps: reported(122000, "datacenterdynamics.com, Ciena upgrade 2024"),
    trunkGbps: assumed(
      24000,
      "2 fibre pairs x 12 Tbit/s: the published 122 is read as the sum over all sections",
    ),
    note: "Landings in Algeria and Tunisia and the branches to Chennai and Cox's Bazar are left out.",
    segments: [
      { part: "marseille", from: "marseille", to: "smw4-bu-sicily", via: ["west-mediterranean"] },
      { part: "palermo", from: "smw4-bu-sicily", to: "palermo", via: [[12.6, 38.35]] },
      {
        part: "alexandria",
        from: "smw4-bu-sicily",
        to: "alexandria",
        via: ["sicily-channel", "malta", "levant"],
      },
      {
        part: "suez",
        from: "suez",
        to: "jeddah",
        via: ["gulf-of-suez", "gubal", "red-sea-head", "red-sea-north"],
      },
      {
        part: "jeddah",
        from: "jeddah",
        to: "smw4-bu-fujairah",
        via: ["red-sea-south", "bab-el-mandeb", "gulf-of-aden", "south-of-oman", [60.2, 22.9]],
      },
      { part: "fujairah", from: "fujairah", to: "smw4-bu-fujairah" },
      { part: "arabian-sea", from: "smw4-bu-fujairah", to: "smw4-bu-karachi", via: ["makran"] },
      {
        part: "karachi",
        from: "smw4-bu-karachi",
        to: "karachi-hawksbay",
        capacityGbps: capacityLate2025.smw4.installed,
      },
      { part: "mumbai", from: "smw4-bu-karachi", to: "mumbai-smw4", via: ["gujarat"] },
      {
        part: "colombo",
        from: "mumbai-smw4",
        to: "colombo",
        via: [[73.2, 14, 75.8, 8.4]],
      },
      { part: "satun", from: "colombo", to: "satun", via: [[79.9, 5.6], "bay-of-bengal", [98, 6.4]] },
      { part: "malacca", from: "satun", to: "melaka", via: ["malacca-north", "malacca-south"] },
      { part: "singapore", from: "melaka", to: "singapore", via: ["malacca-singapore"] },
    ],
  },
  {
    id: "imewe",
    name: "IMEWE",
    rfs: "2010-12",
    owners: ["PTCL", "Bharti Airtel", "Tata Communications", "Orange", "Telecom Egypt", "e&", "stc"],
    lengthKm: verified(12091, "TeleGeography list of 2021; dawn.com/news/1349860"),
    fibrePairs: reported(3, "thenews.com.pk/print/221783"),
    designCapacityGbps: reported(5600, "commsupdate.com, 20 May 2016: 100G upgrade"),
    note: "The branch to Lebanon is left out.",
    segments: [
      {
        part: "marseille",
        from: "marseille",
        to: "catania",
        via: ["west-mediterranean", "sicily-channel", "south-of-sicily"],
      },
      { part: "catania", from: "catania", to: "alexandria", via: ["ionian"] },
      {
        part: "suez",
        from: "suez",
        to: "jeddah",
        via: ["gulf-of-suez", "gubal", "red-sea-head", "red-sea-north"],
      },
      {
        part: "jeddah",
        from: "jeddah",
        to: "imewe-bu-fujairah",
        via: ["red-sea-south", "bab-el-mandeb", "gulf-of-aden", "south-of-oman", [60.2, 22.9]],
      },
      { part: "fujairah", from: "fujairah", to: "imewe-bu-fujairah" },
      { part: "arabian-sea", from: "imewe-bu-fujairah", to: "imewe-bu-karachi", via: ["makran"] },
      {
        part: "karachi",
        from: "imewe-bu-karachi",
        to: "karachi-hawksbay",
        capacityGbps: capacityLate2025.imewe.installed,
      },
      { part: "mumbai", from: "imewe-bu-karachi", to: "mumbai-imewe", via: ["gujarat"] },
    ],
  },
  {
    id: "africa-1",
    name: "Africa-1",
    rfs: "2026-03",
    owners: ["PTCL", "e&", "Mobily", "Telecom Egypt", "Zain Omantel", "G42"],
    lengthKm: verified(10000, "dawn.com/news/1893743; arabnews.pk/node/2591210"),
    designCapacityGbps: reported(96000, "dawn.com/news/1893743"),
    note: "Landed at Karachi on 22 February 2025, service planned for the first quarter of 2026; whether it began was not found. Landings in Algeria, Sudan, Yemen and Somalia are left out, and the branch to Kenya, which 10,000 km cannot hold.",
    segments: [
      {
        part: "marseille",
        from: "marseille",
        to: "port-said",
        via: ["west-mediterranean", "sicily-channel", "malta", "levant", "nile-delta"],
      },
      { part: "duba", from: "ras-ghareb", to: "duba", via: ["gubal"] },
      {
        part: "red-sea",
        from: "duba",
        to: "africa-1-bu-djibouti",
        via: ["red-sea-head", "red-sea-north", "red-sea-middle", "red-sea-south", "bab-el-mandeb"],
      },
      { part: "djibouti", from: "djibouti", to: "africa-1-bu-djibouti" },
      {
        part: "arabian-sea",
        from: "africa-1-bu-djibouti",
        to: "africa-1-bu-oman",
        via: ["gulf-of-aden", "south-of-oman"],
      },
      { part: "kalba", from: "kalba", to: "africa-1-bu-oman", via: [[58.9, 24.3]] },
      {
        part: "karachi",
        from: "africa-1-bu-oman",
        to: "karachi-sea-view",
        capacityGbps: reported(
          6500,
          "planned for Pakistan: written reply to the National Assembly (cwpakistan.com)",
        ),
      },
    ],
  },
];
