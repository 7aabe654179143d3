import { abidjan2024 } from "./abidjan2024.ts";
import { alexandria2008 } from "./alexandria2008.ts";
import { alexandria2013 } from "./alexandria2013.ts";
import { congoCanyon2020 } from "./congoCanyon2020.ts";
import { congoCanyon2023 } from "./congoCanyon2023.ts";
import { durban2024 } from "./durban2024.ts";
import { gotland2025 } from "./gotland2025.ts";
import { gulfOfFinland2024 } from "./gulfOfFinland2024.ts";
import type { Incident } from "./incident.ts";
import { japan2011 } from "./japan2011.ts";
import { jeddah2017 } from "./jeddah2017.ts";
import { karachi2005 } from "./karachi2005.ts";
import { karachi2021 } from "./karachi2021.ts";
import { luzon2006 } from "./luzon2006.ts";
import { matsu2023 } from "./matsu2023.ts";
import { matsu2025 } from "./matsu2025.ts";
import { nouakchott2018 } from "./nouakchott2018.ts";
import { pakistan2024 } from "./pakistan2024.ts";
import { qatar2025 } from "./qatar2025.ts";
import { redSea2024 } from "./redSea2024.ts";
import { shetland2022 } from "./shetland2022.ts";
import { tonga2022 } from "./tonga2022.ts";
import { vietnam2023 } from "./vietnam2023.ts";

/** Cable faults of which something was published that a model can be held against, in the order of their dates. */
export const incidents: readonly Incident[] = [
  karachi2005,
  luzon2006,
  alexandria2008,
  japan2011,
  alexandria2013,
  jeddah2017,
  nouakchott2018,
  congoCanyon2020,
  karachi2021,
  tonga2022,
  shetland2022,
  matsu2023,
  vietnam2023,
  congoCanyon2023,
  redSea2024,
  abidjan2024,
  durban2024,
  pakistan2024,
  gulfOfFinland2024,
  qatar2025,
  matsu2025,
  gotland2025,
];

export type {
  DaysPublished,
  Incident,
  LossPublished,
  NoLossPublished,
  Places,
  Published,
  RankPublished,
} from "./incident.ts";
