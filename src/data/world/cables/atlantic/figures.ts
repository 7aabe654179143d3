import type { SourcedNumber } from "../../../../network/index.ts";
import { estimated } from "../../../provenance.ts";

/** A system's length as repeated by cable maps and encyclopedias; no one page of them is held to. */
export function mappedKm(km: number): SourcedNumber {
  return estimated(km, "cable maps and Wikipedia, as commonly given");
}

/** A capacity as repeated by the trade press, in Gbit/s; `which` says what it is the capacity of. */
export function pressGbps(gbps: number, which: string): SourcedNumber {
  return estimated(gbps, `trade press, as commonly given: ${which}`);
}
