import type { CablePlan } from "../../../cablePlan.ts";
import { capacityEarly2025, capacityLate2025 } from "../../../pakistan/capacity.ts";
import { assumed, estimated, reported, verified } from "../../../provenance.ts";
import { withEras } from "../../withEras.ts";
import { commonlyGiven } from "./figures.ts";

const lit2013 =
  "a third of the way from Egypt to Europe is SEA-ME-WE 4 in March 2013 (gigaom.com): the rest shared out by design";

/** IMEWE and Europe India Gateway, from western Europe to Mumbai. */
export const europeIndia: readonly CablePlan[] = [
  withEras(
    {
      id: "imewe",
      name: "IMEWE",
      rfs: "2010-12",
      owners: [
        "PTCL",
        "Bharti Airtel",
        "Tata Communications",
        "Orange",
        "Telecom Egypt",
        "e&",
        "stc",
        "Ogero",
      ],
      lengthKm: verified(12091, "TeleGeography list of 2021; dawn.com/news/1349860"),
      fibrePairs: reported(3, "thenews.com.pk/print/221783"),
      designCapacityGbps: reported(5600, "commsupdate.com, 20 May 2016: 100G upgrade"),
      whole: true,
      note: "Crosses Egypt on land.",
      segments: [
        {
          part: "marseille",
          from: "marseille",
          to: "catania",
          via: ["west-mediterranean", "sicily-channel", "south-of-sicily"],
        },
        { part: "catania", from: "catania", to: "imewe-bu-lebanon", via: [[17.5, 36, 22.5, 34.3]] },
        {
          part: "tripoli-lb",
          from: "imewe-bu-lebanon",
          to: "tripoli-lb",
          via: [[33.2, 34.1]],
          capacityGbps: commonlyGiven(1200, "Ogero, since 2021"),
        },
        { part: "alexandria", from: "imewe-bu-lebanon", to: "alexandria" },
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
    [
      {
        until: "2016-05",
        trunkGbps: estimated(1500, lit2013),
        landingGbps: {
          karachi: assumed(250, "as much as on SEA-ME-WE 4"),
          "tripoli-lb": commonlyGiven(120, "Ogero: Lebanon's share when it was opened in 2011"),
        },
      },
      {
        until: "2021",
        trunkGbps: reported(5600, "commsupdate.com, 20 May 2016: 100G upgrade"),
        landingGbps: {
          karachi: assumed(700, "a third of what PTA counts in early 2025"),
          "tripoli-lb": commonlyGiven(500, "Ogero, 2018"),
        },
      },
      {
        until: "2025-07",
        trunkGbps: reported(5600, "commsupdate.com, 20 May 2016: 100G upgrade"),
        landingGbps: {
          karachi: capacityEarly2025.imewe.installed,
          "tripoli-lb": commonlyGiven(1200, "Ogero, since 2021"),
        },
      },
    ],
  ),
  withEras(
    {
      id: "eig",
      name: "Europe India Gateway",
      rfs: "2011-02",
      owners: [
        "Bharti Airtel",
        "BT",
        "Vodafone",
        "Telecom Egypt",
        "Omantel",
        "stc",
        "Djibouti Telecom",
        "du",
      ],
      lengthKm: reported(15000, "Wikipedia, Europe India Gateway"),
      fibrePairs: commonlyGiven(3),
      designCapacityGbps: reported(28000, "capacitymedia.com, Feb 2020: 3,840 and 24,300 added"),
      whole: true,
      note: "Crosses Egypt on land.",
      segments: [
        { part: "bude", from: "bude", to: "sesimbra", via: ["biscay"] },
        { part: "gibraltar", from: "sesimbra", to: "gibraltar", via: [[-9.6, 36.6, -5.9, 35.93]] },
        { part: "alboran", from: "gibraltar", to: "eig-bu-monaco", via: [[-4.5, 36, -2, 36.2, 1.5, 37.6]] },
        { part: "monaco", from: "eig-bu-monaco", to: "monaco", via: [[6.9, 41.5]] },
        {
          part: "tripoli",
          from: "eig-bu-monaco",
          to: "eig-bu-libya",
          via: [[8.2, 38.2], "sicily-channel"],
        },
        { part: "libya", from: "eig-bu-libya", to: "tripoli" },
        { part: "mediterranean", from: "eig-bu-libya", to: "abu-talat", via: ["levant"] },
        {
          part: "zafarana",
          from: "zafarana",
          to: "jeddah",
          via: ["gulf-of-suez", "gubal", "red-sea-head", "red-sea-north"],
        },
        { part: "red-sea", from: "jeddah", to: "djibouti", via: ["red-sea-south", "bab-el-mandeb"] },
        {
          part: "barka",
          from: "djibouti",
          to: "eig-bu-oman",
          via: ["gulf-of-aden", "south-of-oman", [60.2, 22.9]],
        },
        { part: "oman", from: "eig-bu-oman", to: "barka" },
        { part: "fujairah", from: "fujairah", to: "barka" },
        { part: "mumbai", from: "eig-bu-oman", to: "mumbai", via: [[61, 23.2, 64, 22.5, 70, 19.5]] },
      ],
    },
    [
      { until: "2015", trunkGbps: estimated(1300, lit2013) },
      { until: "2020-02", trunkGbps: reported(3840, "Wikipedia, Europe India Gateway") },
    ],
  ),
];
