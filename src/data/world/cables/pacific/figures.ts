import type { SourcedNumber } from "../../../../network/index.ts";
import { assumed, estimated, reported } from "../../../provenance.ts";

/** A system's length as TeleGeography lists it. */
export function listedKm(km: number): SourcedNumber {
  return reported(km, "TeleGeography list of 2022");
}

/** A figure of a system as its owners announced it, not looked up again. */
export function announced(value: number): SourcedNumber {
  return estimated(value, "as its owners announced it, as remembered");
}

/** What was in use of a system, where only its order of magnitude is known. */
export function litGbps(gbps: number, why: string): SourcedNumber {
  return estimated(gbps, `lit: ${why}`);
}

/** What a branch takes from its trunk where nobody publishes it. */
export function branchGbps(gbps: number): SourcedNumber {
  return assumed(gbps, "capacity of the branch: order of magnitude, none is published");
}
