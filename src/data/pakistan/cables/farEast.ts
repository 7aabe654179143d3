import type { CablePlan } from "../../cablePlan.ts";
import { assumed, reported, verified } from "../../provenance.ts";

/** Cables without a landing in Pakistan to Singapore and Hong Kong, and on to Europe over two oceans. */
export const farEastCables: readonly CablePlan[] = [
  {
    id: "bbg",
    name: "Bay of Bengal Gateway",
    rfs: "2016-04",
    owners: ["Vodafone", "Omantel", "e&", "Reliance Jio", "Dialog Axiata", "Telekom Malaysia"],
    lengthKm: verified(8100, "medianama.com, Apr 2016; developingtelecoms.com"),
    fibrePairs: reported(3, "subseacables.blogspot.com, Jul 2024"),
    designCapacityGbps: verified(55000, "medianama.com, Apr 2016; developingtelecoms.com"),
    trunkGbps: reported(9000, "equipped at first: medianama.com, Apr 2016"),
    note: "The branch to Chennai is left out.",
    segments: [
      { part: "barka", from: "barka", to: "fujairah" },
      {
        part: "mumbai",
        from: "fujairah",
        to: "mumbai-bbg",
        via: [[58.9, 24.3, 64, 22.5, 70, 19.5]],
      },
      {
        part: "mount-lavinia",
        from: "mumbai-bbg",
        to: "mount-lavinia",
        via: [[73.2, 14, 75.8, 8.4]],
      },
      {
        part: "penang",
        from: "mount-lavinia",
        to: "penang",
        via: [[79.9, 5.6], "bay-of-bengal", [97.8, 5.6]],
      },
    ],
  },
  {
    id: "tic",
    name: "Tata TGN-Tata Indicom (TIC)",
    rfs: "2004-11",
    owners: ["Tata Communications"],
    lengthKm: reported(3175, "TeleGeography list of 2021"),
    designCapacityGbps: assumed(5120, "8 fibre pairs x 64 waves of 10 Gbit/s, as remembered"),
    whole: true,
    segments: [
      {
        part: "singapore",
        from: "chennai",
        to: "singapore",
        via: [[82.5, 10, 93, 6.4, 95, 6.2], "malacca-north", "malacca-south", "malacca-singapore"],
      },
    ],
  },
  {
    id: "oac",
    name: "Oman Australia Cable",
    rfs: "2022-09",
    owners: ["SUBCO"],
    lengthKm: verified(9800, "Wikipedia, Oman Australia Cable; TeleGeography list of 2021"),
    fibrePairs: reported(3, "Wikipedia, Oman Australia Cable"),
    designCapacityGbps: reported(39000, "Wikipedia, Oman Australia Cable; 48,000 lit from Oct 2023"),
    whole: true,
    segments: [
      {
        part: "perth",
        from: "barka",
        to: "perth",
        via: ["-gulf-of-oman", [61, 21, 66, 8, 76, -6, 96.5, -12.6]],
      },
    ],
  },
  {
    id: "asc",
    name: "Australia Singapore Cable",
    rfs: "2018-09",
    owners: ["Vocus"],
    lengthKm: reported(4600, "itwire.com, Vocus completion date"),
    designCapacityGbps: reported(40000, "itwire.com, Vocus completion date: at least 40 Tbit/s"),
    whole: true,
    segments: [
      {
        part: "singapore",
        from: "singapore",
        to: "perth",
        via: [
          [
            103.75, 1.15, 104.2, 1.2, 104.6, 1, 105.5, -0.5, 107, -4, 106.3, -5.6, 105.85, -5.85, 105.2, -6.4,
            104, -8, 106, -12, 112.3, -26.5, 114.6, -31.6,
          ],
        ],
      },
    ],
  },
  {
    id: "apg",
    name: "Asia Pacific Gateway",
    rfs: "2016-11",
    owners: ["NTT", "Chunghwa Telecom", "China Telecom", "KT", "Meta"],
    lengthKm: reported(10400, "datacenterknowledge.com, Nov 2016"),
    designCapacityGbps: verified(54800, "submarinenetworks.com; datacenterknowledge.com, Nov 2016"),
    note: "Landings in Malaysia, Vietnam, mainland China, Taiwan and Korea are left out.",
    segments: [
      { part: "hong-kong", from: "singapore", to: "hong-kong", via: ["singapore-strait", "south-china-sea"] },
      { part: "chikura", from: "hong-kong", to: "chikura", via: ["luzon-strait"] },
    ],
  },
  {
    id: "faster",
    name: "FASTER",
    rfs: "2016-06",
    owners: ["Google", "KDDI", "Singtel", "China Telecom", "China Mobile"],
    lengthKm: verified(9000, "futurism.com; memeburn.com, Jun 2016"),
    fibrePairs: reported(6, "capitalberg.com"),
    designCapacityGbps: verified(60000, "futurism.com; memeburn.com, Jun 2016"),
    whole: true,
    segments: [{ part: "bandon", from: "chikura", to: "bandon" }],
  },
  {
    id: "marea",
    name: "MAREA",
    rfs: "2018-02",
    owners: ["Microsoft", "Meta", "Telxius"],
    lengthKm: verified(6600, "submarinecables.com; dailymail.co.uk, 30 Mar 2018"),
    fibrePairs: reported(8, "submarinecables.com"),
    designCapacityGbps: verified(160000, "submarinecables.com; dailymail.co.uk, 30 Mar 2018"),
    whole: true,
    segments: [{ part: "bilbao", from: "virginia-beach", to: "bilbao" }],
  },
];
