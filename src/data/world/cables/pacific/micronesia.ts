import type { CablePlan } from "../../../cablePlan.ts";
import { reported } from "../../../provenance.ts";
import { assumedCapacity } from "../../capacityRule.ts";
import { along } from "./along.ts";
import { announced, branchGbps, listedKm, litGbps } from "./figures.ts";

/** The islands between Guam, Kiribati and Nauru. */
export const micronesianCables: readonly CablePlan[] = [
  {
    id: "mariana-guam",
    name: "Mariana-Guam Cable",
    rfs: "1997",
    owners: ["PTI Pacifica"],
    lengthKm: announced(268),
    designCapacityGbps: assumedCapacity({ rfs: "1997", fibrePairs: 6 }),
    whole: true,
    note: "The only cable of the Northern Marianas until 2017; its break in July 2015 cut them off.",
    segments: along(["tanguisson", "rota-mp", "tinian", "saipan"]),
  },
  {
    id: "atisa",
    name: "Atisa",
    rfs: "2017-06",
    owners: ["Docomo Pacific"],
    lengthKm: listedKm(279),
    fibrePairs: announced(6),
    designCapacityGbps: announced(7200),
    whole: true,
    segments: [
      ...along(["piti", [[144.5, 13.6]], "atisa-bu-rota", "atisa-bu-tinian", "saipan"]),
      ...along(["atisa-bu-rota", "rota-mp"]),
      ...along(["atisa-bu-tinian", "tinian"]),
    ],
  },
  {
    id: "hantru1",
    name: "HANTRU-1",
    rfs: "2010-03",
    owners: ["Hannon Armstrong", "FSM Telecommunications", "Marshall Islands NTA"],
    lengthKm: listedKm(2917),
    fibrePairs: announced(2),
    designCapacityGbps: announced(160),
    whole: true,
    note: "Laid for Kwajalein's range; the Marshall Islands' only cable.",
    segments: [
      ...along(["piti", "hantru1-bu-pohnpei", "hantru1-bu-majuro", "kwajalein"]),
      ...along(["hantru1-bu-pohnpei", "pohnpei"], { capacityGbps: branchGbps(40) }),
      ...along(["hantru1-bu-majuro", "majuro"], { capacityGbps: branchGbps(40) }),
    ],
  },
  {
    id: "chuuk-pohnpei",
    name: "Chuuk-Pohnpei Cable",
    rfs: "2019-05",
    owners: ["FSM Telecommunications Cable Corporation"],
    lengthKm: listedKm(1200),
    designCapacityGbps: litGbps(100, "order of magnitude"),
    whole: true,
    segments: along(["pohnpei", "weno"]),
  },
  {
    id: "emc",
    name: "East Micronesia Cable",
    rfs: "2025-12",
    owners: ["FSM Telecommunications Cable Corporation", "BwebwerikiNet", "Nauru Fibre Cable Corporation"],
    lengthKm: reported(2250, "developingtelecoms.com, lands in Nauru"),
    designCapacityGbps: litGbps(100, "no more than HANTRU-1 can take on from Pohnpei; order of magnitude"),
    whole: true,
    note: "Landed in July and August 2025, service planned for November or December 2025 (aiffp.gov.au, subseacables.net).",
    segments: along(["pohnpei", "kosrae", "nauru", "tarawa"]),
  },
];
