import type { CablePlan } from "../../../cablePlan.ts";
import { balticSeaCables } from "./balticSea.ts";
import { blackSeaCables } from "./blackSea.ts";
import { centralAmericaCables } from "./centralAmerica.ts";
import { centralMediterraneanCables } from "./centralMediterranean.ts";
import { channelIslandCables } from "./channelIslands.ts";
import { greaterAntillesCables } from "./greaterAntilles.ts";
import { gulfOfFinlandCables } from "./gulfOfFinland.ts";
import { iberianIslandCables } from "./iberianIslands.ts";
import { irishSeaCables } from "./irishSea.ts";
import { lesserAntillesCables } from "./lesserAntilles.ts";
import { levantCables } from "./levant.ts";
import { maghrebCables } from "./maghreb.ts";
import { northAmericanCoastCables } from "./northAmericanCoasts.ts";
import { northAtlanticCables } from "./northAtlantic.ts";
import { northSeaCables } from "./northSea.ts";
import { pacificAmericasCables } from "./pacificAmericas.ts";
import { southAmericaEastCables } from "./southAmericaEast.ts";
import { southAmericaRingCables } from "./southAmericaRings.ts";
import { southAtlanticCables } from "./southAtlantic.ts";
import { transatlanticCables } from "./transatlantic.ts";
import { openTransatlanticCables } from "./transatlanticOpen.ts";
import { tyrrhenianSeaCables } from "./tyrrhenianSea.ts";

/** Cables of Europe, the Mediterranean's western and northern shores, the Atlantic and the Americas. */
export const atlanticCables: readonly CablePlan[] = [
  ...gulfOfFinlandCables,
  ...balticSeaCables,
  ...northSeaCables,
  ...irishSeaCables,
  ...channelIslandCables,
  ...northAtlanticCables,
  ...transatlanticCables,
  ...openTransatlanticCables,
  ...northAmericanCoastCables,
  ...iberianIslandCables,
  ...maghrebCables,
  ...centralMediterraneanCables,
  ...tyrrhenianSeaCables,
  ...levantCables,
  ...blackSeaCables,
  ...southAtlanticCables,
  ...southAmericaRingCables,
  ...southAmericaEastCables,
  ...pacificAmericasCables,
  ...centralAmericaCables,
  ...greaterAntillesCables,
  ...lesserAntillesCables,
];
