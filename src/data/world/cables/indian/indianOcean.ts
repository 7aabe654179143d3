import type { CablePlan } from "../../../cablePlan.ts";
import { assumed } from "../../../provenance.ts";
import { assumedCapacity } from "../../capacityRule.ts";
import { withEras } from "../../withEras.ts";
import { commonlyGiven, listedKm, litAbout } from "./figures.ts";

/** From South Africa across the Indian Ocean, and between its islands. */
export const indianOcean: readonly CablePlan[] = [
  withEras(
    {
      id: "safe",
      name: "SAFE",
      rfs: "2002-04",
      owners: ["Telkom", "Orange", "Mauritius Telecom", "Tata Communications", "Telekom Malaysia"],
      lengthKm: listedKm(13500),
      fibrePairs: commonlyGiven(2),
      designCapacityGbps: commonlyGiven(440, "submarinenetworks.com, upgrade of 2011; 130 when built"),
      whole: true,
      segments: [
        { part: "cape", from: "melkbosstrand", to: "mtunzini", via: ["-cape"] },
        { part: "saint-paul", from: "mtunzini", to: "saint-paul", via: [[36, -28, 48, -26.8]] },
        { part: "baie-du-jacotet", from: "saint-paul", to: "baie-du-jacotet", via: [[55, -21.6, 56.5, -21]] },
        {
          part: "kochi",
          from: "baie-du-jacotet",
          to: "kochi",
          via: [[57.1, -19.5, 62, -8, 70.5, 4, 74.5, 8.9]],
        },
        {
          part: "penang",
          from: "kochi",
          to: "penang",
          via: [[76, 7.8, 78.5, 5.7], "bay-of-bengal", [97.8, 5.6]],
        },
      ],
    },
    [{ until: "2011", trunkGbps: commonlyGiven(130, "submarinenetworks.com, when built") }],
  ),
  {
    id: "lion",
    name: "LION",
    rfs: "2009-11",
    owners: ["Orange", "Mauritius Telecom", "Orange Madagascar"],
    lengthKm: listedKm(1060),
    fibrePairs: commonlyGiven(2, "Orange, 2009"),
    designCapacityGbps: commonlyGiven(1280, "Orange, 2009"),
    whole: true,
    segments: [
      { part: "sainte-marie", from: "toamasina", to: "sainte-marie" },
      { part: "terre-rouge", from: "sainte-marie", to: "terre-rouge", via: [[56, -20.4, 57.3, -19.8]] },
    ],
  },
  {
    id: "lion2",
    name: "LION2",
    rfs: "2012-04",
    owners: ["Orange", "Telkom Kenya", "Mauritius Telecom", "Emtel", "Stoi"],
    lengthKm: listedKm(2700),
    fibrePairs: commonlyGiven(2, "Orange, 2012"),
    designCapacityGbps: commonlyGiven(1280, "Orange, 2012"),
    whole: true,
    note: "Joins LION off Madagascar: drawn to its station at Toamasina.",
    segments: [
      { part: "kaweni", from: "mombasa", to: "kaweni", via: [[41, -4.8, 44.6, -11.8]] },
      {
        part: "toamasina",
        from: "kaweni",
        to: "toamasina",
        via: [[46.5, -12.4, 49.6, -11.4, 51, -14.5, 50.4, -17.3]],
      },
    ],
  },
  {
    id: "metiss",
    name: "METISS",
    rfs: "2021-03",
    owners: ["Emtel", "Canal+ Telecom", "SFR", "Telma", "Zeop"],
    lengthKm: listedKm(3200),
    fibrePairs: commonlyGiven(3),
    designCapacityGbps: commonlyGiven(24000),
    trunkGbps: litAbout(2023, 1000),
    whole: true,
    segments: [
      {
        part: "south-africa",
        from: "amanzimtoti",
        to: "metiss-bu-fort-dauphin",
        via: [[36, -29, 44, -27.5]],
      },
      {
        part: "fort-dauphin",
        from: "metiss-bu-fort-dauphin",
        to: "fort-dauphin",
        capacityGbps: litAbout(2023, 100),
      },
      { part: "reunion", from: "metiss-bu-fort-dauphin", to: "metiss-bu-le-port" },
      { part: "le-port", from: "metiss-bu-le-port", to: "le-port" },
      { part: "mauritius", from: "metiss-bu-le-port", to: "albion", via: [[56.5, -20.6]] },
    ],
  },
  {
    id: "mars",
    name: "MARS",
    rfs: "2019-02",
    owners: ["Mauritius Telecom"],
    lengthKm: listedKm(677),
    designCapacityGbps: assumedCapacity({ rfs: "2019-02" }),
    whole: true,
    segments: [
      { part: "rodrigues", from: "baie-du-jacotet", to: "rodrigues", via: [[57.5, -20.8, 58.3, -20.6]] },
    ],
  },
  {
    id: "fly-lion3",
    name: "FLY-LION3",
    rfs: "2019-10",
    owners: ["Orange", "SFR", "Comores Telecom"],
    lengthKm: listedKm(400),
    fibrePairs: commonlyGiven(2, "Orange, 2019"),
    designCapacityGbps: commonlyGiven(4000, "Orange, 2019"),
    trunkGbps: litAbout(2023, 100),
    whole: true,
    segments: [{ part: "moroni", from: "kaweni", to: "moroni", via: [[45, -12.4, 43.6, -12]] }],
  },
  {
    id: "avassa",
    name: "Avassa",
    rfs: "2016-11",
    owners: ["Comores Telecom", "STOI"],
    lengthKm: listedKm(260),
    designCapacityGbps: assumed(40, "four waves of 10 Gbit/s"),
    whole: true,
    segments: [
      { part: "moheli", from: "moroni", to: "fomboni", via: [[43.3, -12.1]] },
      { part: "anjouan", from: "fomboni", to: "mutsamudu" },
      { part: "mayotte", from: "mutsamudu", to: "kaweni", via: [[45, -12.5]] },
    ],
  },
];
