import type { CablePlan } from "../../../cablePlan.ts";
import { assumed, reported, verified } from "../../../provenance.ts";
import { withEras } from "../../withEras.ts";
import { commonlyGiven, listedKm } from "./figures.ts";

const yemen = assumed(20, "two waves of 10 Gbit/s: most of what Yemen used about 2018");

/** From the Gulf to India and the Red Sea: FALCON, GBI, TGN-Gulf, TW1. */
export const gulfRings: readonly CablePlan[] = [
  withEras(
    {
      id: "falcon",
      name: "FALCON",
      rfs: "2006-09",
      owners: ["GCX"],
      lengthKm: reported(11859, "submarinenetworks.com"),
      designCapacityGbps: reported(2560, "submarinenetworks.com"),
      whole: true,
      note: "A ring in the Gulf, with arms to Suez and to Mumbai. The part by Sri Lanka and the Maldives (WARF) meets it over land in India. The ring was not closed when it was cut off Dubai in February 2008 (arabmediasociety.com): 2009 assumed.",
      segments: [
        {
          part: "suez",
          from: "suez",
          to: "jeddah",
          via: ["gulf-of-suez", "gubal", "red-sea-head", "red-sea-north"],
        },
        { part: "port-sudan", from: "port-sudan", to: "jeddah", via: ["port-sudan"] },
        { part: "red-sea", from: "jeddah", to: "falcon-bu-hudaydah", via: ["red-sea-south"] },
        { part: "hudaydah", from: "falcon-bu-hudaydah", to: "hudaydah", capacityGbps: yemen },
        {
          part: "gulf-of-aden",
          from: "falcon-bu-hudaydah",
          to: "falcon-bu-al-ghaydah",
          via: ["bab-el-mandeb", "gulf-of-aden"],
        },
        { part: "al-ghaydah", from: "falcon-bu-al-ghaydah", to: "al-ghaydah", capacityGbps: yemen },
        {
          part: "muscat",
          from: "falcon-bu-al-ghaydah",
          to: "muscat",
          via: [[54.5, 15.6, 58, 18.2, 60.3, 21.3, 60.2, 22.9, 59.4, 24]],
        },
        {
          part: "khasab",
          from: "muscat",
          to: "khasab",
          via: [[58, 24.6, 57, 25.5, 56.85, 26.3, 56.5, 26.6]],
        },
        { part: "dubai", from: "khasab", to: "dubai", via: [[55.6, 26.2]] },
        { part: "doha", from: "dubai", to: "doha", via: ["the-gulf"] },
        { part: "manama", from: "doha", to: "manama", via: [[52, 26.2, 51.2, 26.6]] },
        { part: "al-khobar", from: "manama", to: "al-khobar", via: [[50.6, 26.7]] },
        { part: "kuwait", from: "al-khobar", to: "kuwait", via: [[50.8, 27, 49.5, 28.6]] },
        { part: "shatt-al-arab", from: "kuwait", to: "falcon-bu-al-faw" },
        { part: "al-faw", from: "falcon-bu-al-faw", to: "al-faw", rfs: "2012-01" },
        {
          part: "bandar-abbas",
          from: "falcon-bu-al-faw",
          to: "bandar-abbas",
          via: [[49.5, 28.9, 51.5, 26.9, 54, 26.2, 55.6, 26.4]],
          rfs: "2007",
        },
        {
          part: "chabahar",
          from: "bandar-abbas",
          to: "chabahar",
          via: ["-hormuz", [58.9, 24.8]],
          rfs: "2007",
        },
        { part: "gulf-of-oman", from: "chabahar", to: "muscat", via: [[60.4, 24.6]], rfs: "2009" },
        { part: "mumbai", from: "muscat", to: "mumbai", via: [[59.4, 24, 64, 22.5, 70, 19.5]] },
        { part: "maldives", from: "thiruvananthapuram", to: "male", via: [[75.5, 6.5]], rfs: "2007" },
        { part: "colombo", from: "male", to: "colombo", via: [[75.5, 5.5]], rfs: "2007" },
      ],
    },
    [
      {
        until: "2012",
        trunkGbps: reported(80, "a FLAG official, Zawya Dow Jones, 1 Feb 2008"),
        landingGbps: { hudaydah: yemen, "al-ghaydah": yemen },
      },
    ],
  ),
  {
    id: "gbi",
    name: "Gulf Bridge International",
    rfs: "2012-02",
    owners: ["GBI"],
    lengthKm: reported(5270, "TeleGeography list of 2021; 4,750 planned (capacitymedia.com)"),
    designCapacityGbps: reported(5180, "telecomramblings.com, Feb 2012"),
    whole: true,
    note: "A ring in the Gulf: the southern side by Doha, Manama, Al Khobar and Kuwait, the northern by Bushehr.",
    segments: [
      { part: "muscat", from: "fujairah", to: "muscat", via: [[57.6, 24.6]] },
      { part: "doha", from: "fujairah", to: "doha", via: ["hormuz", "the-gulf"] },
      { part: "manama", from: "doha", to: "manama", via: [[52, 26.2, 51.2, 26.6]] },
      { part: "al-khobar", from: "manama", to: "al-khobar", via: [[50.6, 26.7]] },
      { part: "kuwait", from: "al-khobar", to: "kuwait", via: [[50.8, 27, 49.5, 28.6]] },
      { part: "al-faw", from: "kuwait", to: "al-faw", via: [[48.8, 29.4]] },
      { part: "bushehr", from: "al-faw", to: "bushehr", via: [[49.5, 28.9]] },
      {
        part: "iran",
        from: "bushehr",
        to: "fujairah",
        via: [[51.5, 26.9, 54, 26.2, 55.6, 26.4], "-hormuz"],
      },
      { part: "mumbai", from: "fujairah", to: "mumbai", via: [[58.9, 24.3, 64, 22.5, 70, 19.5]] },
    ],
  },
  {
    id: "tgn-gulf",
    name: "Tata TGN-Gulf",
    rfs: "2012-02",
    owners: ["Tata Communications", "Qatar National Broadband Network", "Batelco", "Mobily", "Nawras", "e&"],
    lengthKm: listedKm(4031),
    designCapacityGbps: commonlyGiven(1280),
    whole: true,
    segments: [
      { part: "mumbai", from: "mumbai", to: "tgn-gulf-bu-qalhat", via: [[70, 19.5, 64, 22]] },
      { part: "qalhat", from: "tgn-gulf-bu-qalhat", to: "qalhat" },
      { part: "fujairah-trunk", from: "tgn-gulf-bu-qalhat", to: "tgn-gulf-bu-fujairah", via: [[58.9, 24.4]] },
      { part: "fujairah", from: "tgn-gulf-bu-fujairah", to: "fujairah" },
      { part: "dubai", from: "tgn-gulf-bu-fujairah", to: "dubai", via: ["hormuz"] },
      { part: "doha", from: "dubai", to: "doha", via: ["the-gulf"] },
      { part: "manama", from: "doha", to: "manama", via: [[52, 26.2, 51.2, 26.6]] },
      { part: "al-khobar", from: "manama", to: "al-khobar", via: [[50.6, 26.7]] },
    ],
  },
  withEras(
    {
      id: "tw1",
      name: "Transworld-1",
      rfs: "2006-06",
      owners: ["Transworld"],
      lengthKm: verified(1300, "TeleGeography list of 2021; cwpakistan.com"),
      fibrePairs: commonlyGiven(2),
      designCapacityGbps: reported(
        2800,
        "installed at Karachi: PTA, late 2025 (techjuice.pk); 1,280 when built",
      ),
      whole: true,
      segments: [
        { part: "fujairah", from: "fujairah", to: "tw1-bu-muscat" },
        { part: "muscat", from: "muscat", to: "tw1-bu-muscat" },
        { part: "karachi", from: "tw1-bu-muscat", to: "karachi-hawksbay-transworld", via: ["makran"] },
      ],
    },
    [
      { until: "2018", trunkGbps: assumed(300, "a fifth of what PTA counts in early 2025") },
      { until: "2025-07", trunkGbps: reported(1480, "PTA, early 2025 (mustafamobile.com)") },
    ],
  ),
];
