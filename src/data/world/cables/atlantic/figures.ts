import type { SourcedNumber } from "../../../../network/index.ts";
import { assumed, estimated } from "../../../provenance.ts";
import { assumedCapacity } from "../../capacityRule.ts";

/** A system's length as repeated by cable maps and encyclopedias; no one page of them is held to. */
export function mappedKm(km: number): SourcedNumber {
  return estimated(km, "cable maps and Wikipedia, as commonly given");
}

/** A capacity in Gbit/s or a count of fibre pairs as repeated by the trade press; `which` says of what and when. */
export function tradePress(figure: number, which: string): SourcedNumber {
  return estimated(figure, `trade press, as commonly given: ${which}`);
}

/**
 * Capacity of a cable without repeaters, in Gbit/s: each generation of equipment on land lights its fibre again, so
 * the rule of {@link assumedCapacity} for 2009 stands for all its life, however old the cable.
 */
export function relitCapacity(fibrePairs: number): SourcedNumber {
  const { value } = assumedCapacity({ rfs: "2009", fibrePairs });
  return assumed(value, `${fibrePairs} fibre pairs without repeaters, lit as a cable of 2009`);
}
