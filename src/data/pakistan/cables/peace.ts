import type { SourcedNumber } from "../../../network/index.ts";
import type { CablePlan } from "../../cablePlan.ts";
import { reported, verified } from "../../provenance.ts";
import { capacityLate2025 } from "../capacity.ts";

/** Published for the sea between Karachi and Zafarana. */
export const peaceKarachiZafaranaKm: SourcedNumber = verified(
  5800,
  "thenews.com.pk/print/989083; southasiainvestor.com",
);

/** PEACE, landed by Cybernet. */
export const peace: CablePlan = {
  id: "peace",
  name: "PEACE",
  rfs: "2022-03",
  owners: ["PEACE Cable International Network"],
  lengthKm: verified(15000, "thenews.com.pk/print/989083; geo.tv, 7 Sep 2022"),
  designCapacityGbps: reported(96000, "Pakistan to Egypt: datacenterdynamics.com via einnews 792612672"),
  published: [
    {
      parts: ["red-sea", "karachi"],
      km: peaceKarachiZafaranaKm,
    },
    { parts: ["marseille"], km: reported(3200, "southasiainvestor.com, Aug 2022") },
  ],
  note: "Branches to Malta, Cyprus, Tunisia, Saudi Arabia and the Seychelles are left out, and the 6,500 km to Singapore: its Maldives branch landed in February 2024, service for Pakistan was not found. Cut in October 2025; modelled as repaired.",
  segments: [
    {
      part: "marseille",
      from: "marseille",
      to: "abu-talat",
      via: ["west-mediterranean", "sicily-channel", "malta", "levant"],
      capacityGbps: reported(192000, "Mediterranean: datacenterdynamics.com via einnews 792612672"),
    },
    {
      part: "red-sea",
      rfs: "2022-09",
      from: "zafarana",
      to: "peace-bu-djibouti",
      via: [
        "gulf-of-suez",
        "gubal",
        "red-sea-head",
        "red-sea-north",
        "red-sea-middle",
        "red-sea-south",
        "bab-el-mandeb",
      ],
    },
    {
      part: "karachi",
      rfs: "2022-09",
      from: "peace-bu-djibouti",
      to: "karachi-peace",
      via: ["gulf-of-aden", "south-of-oman"],
      capacityGbps: capacityLate2025.peace.installed,
    },
    { part: "mombasa", rfs: "2022-09", from: "peace-bu-djibouti", to: "mombasa", via: ["horn-of-africa"] },
  ],
};
