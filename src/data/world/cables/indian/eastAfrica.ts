import type { CablePlan } from "../../../cablePlan.ts";
import { assumed, reported } from "../../../provenance.ts";
import { withEras } from "../../withEras.ts";
import { commonlyGiven, listedKm, litAbout } from "./figures.ts";

const share = (gbps: number) => litAbout(2023, gbps);

/** Along the coast of East Africa: EASSy, SEACOM, TEAMS, SEAS. */
export const eastAfrica: readonly CablePlan[] = [
  {
    id: "eassy",
    name: "EASSy",
    rfs: "2010-07",
    owners: ["WIOCC", "Telkom", "MTN", "Vodacom", "Sudatel", "Telma"],
    lengthKm: listedKm(10500),
    fibrePairs: reported(2, "techcentral.co.za"),
    designCapacityGbps: reported(10000, "techcentral.co.za, 2014: more than 10 Tbit/s"),
    trunkGbps: litAbout(2023, 4000),
    whole: true,
    segments: [
      { part: "red-sea", from: "port-sudan", to: "djibouti", via: ["red-sea-south", "bab-el-mandeb"] },
      {
        part: "horn-of-africa",
        from: "djibouti",
        to: "eassy-bu-mogadishu",
        via: [[45.5, 12, 51.6, 12.6, 53, 10.5]],
      },
      {
        part: "mogadishu",
        from: "eassy-bu-mogadishu",
        to: "mogadishu",
        rfs: "2013-11",
        capacityGbps: share(60),
      },
      { part: "kenya", from: "eassy-bu-mogadishu", to: "eassy-bu-mombasa" },
      { part: "mombasa", from: "eassy-bu-mombasa", to: "mombasa", capacityGbps: share(2500) },
      { part: "tanzania", from: "eassy-bu-mombasa", to: "eassy-bu-dar-es-salaam" },
      {
        part: "dar-es-salaam",
        from: "eassy-bu-dar-es-salaam",
        to: "dar-es-salaam",
        capacityGbps: share(250),
      },
      { part: "comoros", from: "eassy-bu-dar-es-salaam", to: "eassy-bu-moroni" },
      { part: "moroni", from: "eassy-bu-moroni", to: "moroni", capacityGbps: share(40) },
      {
        part: "mozambique-channel",
        from: "eassy-bu-moroni",
        to: "eassy-bu-toliara",
        via: [[41.6, -14, 41, -18]],
      },
      { part: "toliara", from: "eassy-bu-toliara", to: "toliara", capacityGbps: share(60) },
      { part: "mozambique", from: "eassy-bu-toliara", to: "eassy-bu-maputo", via: [[37.5, -25.3]] },
      { part: "maputo", from: "eassy-bu-maputo", to: "maputo", capacityGbps: share(250) },
      { part: "mtunzini", from: "eassy-bu-maputo", to: "mtunzini", via: [[33.4, -28.2]] },
    ],
  },
  withEras(
    {
      id: "seacom",
      name: "SEACOM/TGN-Eurasia",
      rfs: "2009-07",
      owners: ["SEACOM", "Tata Communications"],
      lengthKm: listedKm(15000),
      fibrePairs: commonlyGiven(2),
      designCapacityGbps: assumed(10000, "as published for EASSy, of the same age and fibre pairs"),
      trunkGbps: litAbout(2023, 4000),
      whole: true,
      note: "SEACOM and Tata's fibre pair to Jeddah and Mumbai in one cable. Crosses Egypt on land and goes on in TE North.",
      segments: [
        {
          part: "red-sea-north",
          from: "zafarana",
          to: "seacom-bu-jeddah",
          via: ["gulf-of-suez", "gubal", "red-sea-head", "red-sea-north"],
        },
        { part: "jeddah", from: "seacom-bu-jeddah", to: "jeddah" },
        {
          part: "red-sea",
          from: "seacom-bu-jeddah",
          to: "seacom-bu-djibouti",
          via: ["red-sea-south", "bab-el-mandeb"],
        },
        { part: "djibouti", from: "seacom-bu-djibouti", to: "djibouti", rfs: "2010-02" },
        {
          part: "gulf-of-aden",
          from: "seacom-bu-djibouti",
          to: "seacom-bu-mumbai",
          via: [[45.5, 12, 48.5, 12.8]],
        },
        { part: "mumbai", from: "seacom-bu-mumbai", to: "mumbai", via: [[54.5, 14.6, 62, 17, 70, 18.6]] },
        {
          part: "mombasa",
          from: "seacom-bu-mumbai",
          to: "mombasa",
          via: [[53, 10.5, 50.5, 4, 43.5, -2.5]],
        },
        { part: "tanzania", from: "mombasa", to: "seacom-bu-dar-es-salaam", via: [[40.7, -4.8]] },
        {
          part: "dar-es-salaam",
          from: "seacom-bu-dar-es-salaam",
          to: "dar-es-salaam",
          capacityGbps: share(200),
        },
        {
          part: "mozambique-channel",
          from: "seacom-bu-dar-es-salaam",
          to: "seacom-bu-maputo",
          via: [[41.2, -9, 41.6, -12, 41, -16, 37.5, -23]],
        },
        { part: "maputo", from: "seacom-bu-maputo", to: "maputo", capacityGbps: share(250) },
        { part: "mtunzini", from: "seacom-bu-maputo", to: "mtunzini", via: [[33.4, -28.3]] },
      ],
    },
    [
      {
        until: "2014",
        trunkGbps: reported(1280, "commsupdate.com, 12 Dec 2007"),
        landingGbps: { maputo: assumed(100, "the landing's share when built") },
      },
    ],
  ),
  {
    id: "teams",
    name: "TEAMS",
    rfs: "2009-10",
    owners: ["Government of Kenya", "e&"],
    lengthKm: reported(4900, "TeleGeography list of 2021; 4,500 and 5,000 also in use"),
    designCapacityGbps: reported(1200, "Wikipedia (it), TEAMS"),
    whole: true,
    segments: [
      {
        part: "mombasa",
        from: "fujairah",
        to: "mombasa",
        via: ["-gulf-of-oman", [60.3, 21.3, 58, 13, 50.5, 2]],
      },
    ],
  },
  {
    id: "seas",
    name: "Seychelles to East Africa System",
    rfs: "2012-08",
    owners: ["Seychelles Cable System"],
    lengthKm: listedKm(1930),
    designCapacityGbps: commonlyGiven(320, "AfDB, 2012"),
    trunkGbps: assumed(100, "lit about 2020"),
    whole: true,
    segments: [{ part: "victoria", from: "dar-es-salaam", to: "victoria" }],
  },
];
