import type { SourcedNumber } from "../../../../network/index.ts";
import { assumed, estimated, reported } from "../../../provenance.ts";

/** A system's length in km as TeleGeography lists it. */
export function listedKm(km: number): SourcedNumber {
  return reported(km, "TeleGeography list of 2022");
}

/** A figure as it is commonly given; `where` names a publication that does. */
export function commonlyGiven(value: number, where = "submarinenetworks.com"): SourcedNumber {
  return estimated(value, `as commonly given (${where}), not looked up again`);
}

/** What a landing or a trunk had lit about `year`, Gbit/s, where nobody publishes it. */
export function litAbout(year: number, gbps: number): SourcedNumber {
  return assumed(
    gbps,
    `lit about ${year}: an order of magnitude, from the traffic of the countries it serves`,
  );
}
