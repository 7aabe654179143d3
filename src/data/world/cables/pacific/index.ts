import type { CablePlan } from "../../../cablePlan.ts";
import { australianCables } from "./australia.ts";
import { indonesianCables } from "./indonesia.ts";
import { intraAsiaCables } from "./intraAsia.ts";
import { melanesianCables } from "./melanesia.ts";
import { micronesianCables } from "./micronesia.ts";
import { northeastAsianCables } from "./northeastAsia.ts";
import { polynesianCables } from "./polynesia.ts";
import { southeastAsianCables } from "./southeastAsia.ts";
import { southPacificCables } from "./southPacific.ts";
import { taiwanQuakeCables } from "./taiwanQuake.ts";
import { transpacificBefore2009 } from "./transpacificBefore2009.ts";
import { transpacificIndonesia } from "./transpacificIndonesia.ts";
import { transpacificSince2009 } from "./transpacificSince2009.ts";

/** The cable systems of East and Southeast Asia, Australasia and the Pacific, and those across it. */
export const pacificCables: readonly CablePlan[] = [
  ...taiwanQuakeCables,
  ...intraAsiaCables,
  ...northeastAsianCables,
  ...southeastAsianCables,
  ...indonesianCables,
  ...transpacificBefore2009,
  ...transpacificSince2009,
  ...transpacificIndonesia,
  ...australianCables,
  ...southPacificCables,
  ...melanesianCables,
  ...micronesianCables,
  ...polynesianCables,
];
