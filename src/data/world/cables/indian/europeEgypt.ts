import type { CablePlan } from "../../../cablePlan.ts";
import { estimated, reported } from "../../../provenance.ts";
import { withEras } from "../../withEras.ts";
import { commonlyGiven, listedKm } from "./figures.ts";

const lit2013 =
  "a third of the way from Egypt to Europe is SEA-ME-WE 4 in March 2013 (gigaom.com): the rest shared out by design";

/** From France and Italy to Egypt and on to the Gulf: TE North, Hawk, MENA, Blue-Raman. */
export const europeEgypt: readonly CablePlan[] = [
  withEras(
    {
      id: "te-north",
      name: "TE North",
      rfs: "2011",
      owners: ["Telecom Egypt"],
      lengthKm: reported(3600, "fiercewireless.com, Telecom Egypt lights upgraded Europe cable"),
      designCapacityGbps: reported(20000, "fiercewireless.com, Telecom Egypt lights upgraded Europe cable"),
      whole: true,
      note: "TGN-Eurasia, SEACOM, Alexandros and Medex are fibre pairs of it. The branch to Annaba (Medex) is drawn from the trunk off Bizerte.",
      segments: [
        { part: "marseille", from: "marseille", to: "te-north-bu-annaba", via: ["west-mediterranean"] },
        { part: "annaba", from: "te-north-bu-annaba", to: "annaba" },
        {
          part: "mediterranean",
          from: "te-north-bu-annaba",
          to: "te-north-bu-cyprus",
          via: ["sicily-channel", "malta", [19, 34.4, 24, 33.6]],
        },
        { part: "pentaskhinos", from: "te-north-bu-cyprus", to: "pentaskhinos", via: [[32.4, 34.2]] },
        { part: "abu-talat", from: "te-north-bu-cyprus", to: "abu-talat", via: [[28.5, 32]] },
      ],
    },
    [{ until: "2014", trunkGbps: estimated(1500, lit2013) }],
  ),
  withEras(
    {
      id: "hawk",
      name: "Hawk",
      rfs: "2011",
      owners: ["GCX"],
      lengthKm: listedKm(3400),
      fibrePairs: commonlyGiven(4),
      designCapacityGbps: commonlyGiven(2700),
      whole: true,
      segments: [
        {
          part: "mediterranean",
          from: "marseille",
          to: "hawk-bu-cyprus",
          via: ["west-mediterranean", "sicily-channel", "malta", [19, 34.4, 24, 33.6]],
        },
        { part: "yeroskipos", from: "hawk-bu-cyprus", to: "yeroskipos" },
        { part: "alexandria", from: "hawk-bu-cyprus", to: "alexandria", via: [[29.5, 32]] },
      ],
    },
    [{ until: "2014", trunkGbps: estimated(800, lit2013) }],
  ),
  {
    id: "mena",
    name: "MENA",
    rfs: "2014-12",
    owners: ["Telecom Egypt", "GBI"],
    lengthKm: listedKm(8000),
    fibrePairs: commonlyGiven(6),
    designCapacityGbps: commonlyGiven(5760),
    whole: true,
    note: "Crosses Egypt on land. Carries GBI's traffic to Europe.",
    segments: [
      {
        part: "mazara",
        from: "mazara-del-vallo",
        to: "abu-talat",
        via: [[12.6, 36.9, 14.5, 35.6], "levant"],
      },
      {
        part: "jeddah",
        from: "zafarana",
        to: "jeddah",
        via: ["gulf-of-suez", "gubal", "red-sea-head", "red-sea-north"],
      },
      { part: "red-sea", from: "jeddah", to: "mena-bu-djibouti", via: ["red-sea-south", "bab-el-mandeb"] },
      { part: "djibouti", from: "mena-bu-djibouti", to: "djibouti" },
      {
        part: "muscat",
        from: "mena-bu-djibouti",
        to: "muscat",
        via: ["gulf-of-aden", "south-of-oman", [60.2, 22.9, 59.4, 24]],
      },
    ],
  },
  {
    id: "blue",
    name: "Blue",
    rfs: "2025",
    owners: ["Google", "Sparkle"],
    lengthKm: listedKm(4696),
    fibrePairs: commonlyGiven(16, "Sparkle, Jul 2021"),
    designCapacityGbps: commonlyGiven(400000, "Sparkle, Jul 2021: 25 Tbit/s a fibre pair"),
    whole: true,
    note: "The western half was in service first. Meets Raman at Aqaba by land across Israel.",
    segments: [
      { part: "marseille", from: "marseille", to: "blue-bu-ligurian", via: [[6.5, 42.8]] },
      { part: "genoa", from: "genoa", to: "blue-bu-ligurian" },
      { part: "bastia", from: "blue-bu-ligurian", to: "blue-bu-corsica", via: [[9.7, 43.2]] },
      { part: "corsica", from: "blue-bu-corsica", to: "bastia" },
      { part: "tyrrhenian", from: "blue-bu-corsica", to: "blue-bu-sardinia" },
      { part: "golfo-aranci", from: "blue-bu-sardinia", to: "golfo-aranci" },
      { part: "pomezia", from: "blue-bu-sardinia", to: "pomezia" },
      { part: "palermo", from: "blue-bu-sardinia", to: "palermo" },
      {
        part: "ionian",
        from: "palermo",
        to: "blue-bu-crete",
        via: [[12.4, 38.3, 11.9, 38, 11.9, 36.8, 14.2, 35.4, 17.5, 35.4, 22.5, 34.3]],
      },
      { part: "chania", from: "blue-bu-crete", to: "chania", via: [[23.2, 35.9, 23.85, 35.75]] },
      { part: "levant", from: "blue-bu-crete", to: "blue-bu-cyprus", via: [[27, 33.8]] },
      { part: "yeroskipos", from: "blue-bu-cyprus", to: "yeroskipos" },
      { part: "tel-aviv", from: "blue-bu-cyprus", to: "tel-aviv" },
    ],
  },
  {
    id: "raman",
    name: "Raman",
    rfs: "2026",
    owners: ["Google", "Sparkle", "Omantel"],
    lengthKm: listedKm(7028),
    fibrePairs: commonlyGiven(16, "Sparkle, Jul 2021"),
    designCapacityGbps: commonlyGiven(218000, "Sparkle and Google, 2021"),
    whole: true,
    note: "Under construction in 2025; 2026 assumed.",
    segments: [
      { part: "aqaba", from: "aqaba", to: "raman-bu-duba", via: [[34.6, 28.6, 34.4, 27.9]] },
      { part: "duba", from: "duba", to: "raman-bu-duba" },
      {
        part: "red-sea",
        from: "raman-bu-duba",
        to: "raman-bu-djibouti",
        via: ["red-sea-head", "red-sea-north", "red-sea-middle", "red-sea-south", "bab-el-mandeb"],
      },
      { part: "djibouti", from: "djibouti", to: "raman-bu-djibouti" },
      { part: "gulf-of-aden", from: "raman-bu-djibouti", to: "raman-bu-salalah", via: ["gulf-of-aden"] },
      { part: "salalah", from: "raman-bu-salalah", to: "salalah" },
      { part: "arabian-sea", from: "raman-bu-salalah", to: "raman-bu-oman", via: ["south-of-oman"] },
      { part: "barka", from: "raman-bu-oman", to: "barka", via: ["gulf-of-oman"] },
      { part: "mumbai", from: "raman-bu-oman", to: "mumbai", via: [[66, 21, 70, 19.5]] },
    ],
  },
];
