import type { PartialDate, SourcedNumber } from "../../network/index.ts";
import { assumed } from "../provenance.ts";

/** Gbit/s designed for a fibre pair of cables that entered service from a year on; a typical system of those years. */
const designed: readonly (readonly [year: number, gbps: number, typical: string])[] = [
  [0, 5, "FEA: 2 x 5"],
  [1998, 40, "Atlantis-2, SAT-3: 20 to 40"],
  [2001, 160, "TAT-14: 4 x 160"],
  [2004, 640, "SEA-ME-WE 4: 2 x 640"],
  [2009, 1280, "IMEWE: 3 x 1,280"],
  [2014, 8000, "SEA-ME-WE 5: 3 x 8,000"],
  [2019, 12000, "Equiano: 12 x 12,000"],
  [2024, 16000, "recent systems: 12,000 to 20,000"],
];

/**
 * Design capacity of a cable for which none is published, Gbit/s: fibre pairs times what a pair was built for in the
 * year of service.
 *
 * @param options.fibrePairs - 2 where it is not known, as most regional systems have
 */
export function assumedCapacity({
  rfs,
  fibrePairs = 2,
}: {
  readonly rfs: PartialDate;
  readonly fibrePairs?: number;
}): SourcedNumber {
  const year = Number(rfs.slice(0, 4));
  const [, gbps, typical] = designed.findLast(([from]) => from <= year)!;
  return assumed(
    fibrePairs * gbps,
    `${fibrePairs} fibre pairs x ${gbps} Gbit/s by year of service (${typical})`,
  );
}
