import type { CablePlan } from "../../cablePlan.ts";
import { atlanticCables } from "./atlantic/index.ts";
import { indianCables } from "./indian/index.ts";
import { pacificCables } from "./pacific/index.ts";

export const cablePlans: readonly CablePlan[] = [...atlanticCables, ...indianCables, ...pacificCables];
