import type { Network } from "../network/index.ts";

/**
 * A failure of a segment as the segment is called on the date of the network.
 *
 * A segment whose capacity differed in time is in a document once for each era, as `part-until-YEAR` and at
 * last `part`; an incident names it `part`.
 */
export function inItsEra({ ids }: Network, failure: string): string {
  return failure.replace(/(?<=segment:)[^@]+/, (id) => {
    if (ids.segment.has(id)) return id;
    const era = new RegExp(`^${id}-until-\\d{4}$`);
    return [...ids.segment].find((each) => era.test(each)) ?? id;
  });
}
