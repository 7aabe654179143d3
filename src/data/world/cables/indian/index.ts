import type { CablePlan } from "../../../cablePlan.ts";
import { aae1 } from "./aae1.ts";
import { eastAfrica } from "./eastAfrica.ts";
import { europeEgypt } from "./europeEgypt.ts";
import { europeIndia } from "./europeIndia.ts";
import { fea } from "./fea.ts";
import { gulfCables } from "./gulf.ts";
import { gulfOfGuinea } from "./gulfOfGuinea.ts";
import { gulfRings } from "./gulfRings.ts";
import { indiaEast } from "./indiaEast.ts";
import { indianOcean } from "./indianOcean.ts";
import { peaceAndAfrica1 } from "./peaceAndAfrica1.ts";
import { redSeaCables } from "./redSea.ts";
import { seaMeWe2 } from "./seaMeWe2.ts";
import { seaMeWe3And4 } from "./seaMeWe3And4.ts";
import { seaMeWe5And6 } from "./seaMeWe5And6.ts";
import { sriLankaMaldives } from "./sriLankaMaldives.ts";
import { twoAfrica } from "./twoAfrica.ts";
import { westAfricaConsortia } from "./westAfricaConsortia.ts";
import { westAfricaPrivate } from "./westAfricaPrivate.ts";

/** Africa, the Middle East and South Asia, and the trunks from Europe to East Asia. */
export const indianCables: readonly CablePlan[] = [
  seaMeWe2,
  ...seaMeWe3And4,
  ...seaMeWe5And6,
  ...europeIndia,
  fea,
  aae1,
  ...europeEgypt,
  ...peaceAndAfrica1,
  twoAfrica,
  ...gulfRings,
  ...gulfCables,
  ...redSeaCables,
  ...indiaEast,
  ...sriLankaMaldives,
  ...eastAfrica,
  ...indianOcean,
  ...westAfricaConsortia,
  ...westAfricaPrivate,
  ...gulfOfGuinea,
];
