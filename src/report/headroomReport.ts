import type { SingleFailure } from "../failure/index.ts";
import type { Network } from "../network/index.ts";
import { type Headroom, usedUpOn, yearsUntil } from "../plan/index.ts";
import { failureText } from "./failureText.ts";
import { count, formatNumber, listed } from "./format.ts";
import type { Report } from "./report.ts";

/** A headroom and the failure it is left after. */
export type HeadroomAfter = Headroom & { readonly failure: readonly SingleFailure[] };

/**
 * By how much demands can grow under each routing, intact and after a failure.
 *
 * @param growthPercent - a year, to tell when the headroom is used up
 */
export function headroomReport(
  network: Network,
  results: readonly HeadroomAfter[],
  growthPercent?: number,
): Report {
  const since = network.date === null ? "" : ` from ${network.date} on`;
  const growth =
    growthPercent === undefined
      ? ""
      : ` At ${formatNumber(growthPercent)} % a year${since} it lasts for the years shown.`;
  const lasts = (factor: number): string[] => {
    if (growthPercent === undefined) return [];
    return [factorText(yearsUntil(factor, growthPercent)), usedUpOn(network, factor, growthPercent) ?? "–"];
  };
  const cutOff = [...new Set(results.flatMap(({ unservable }) => unservable))];
  return [
    { kind: "title", text: `${network.name}: headroom` },
    {
      kind: "paragraph",
      text: `The factor is what all demands can be multiplied by together and still be served.${growth}`,
    },
    {
      kind: "table",
      columns: [
        { title: "state" },
        { title: "routing" },
        { title: "factor", align: "right" },
        { title: "at most", align: "right" },
        ...(growthPercent === undefined
          ? []
          : [{ title: "years", align: "right" as const }, { title: "used up" }]),
        { title: "limited by" },
      ],
      rows: results.map(({ failure, routing, factor, upperBound, limitedBy, unservable }) => [
        failure.length === 0 ? "intact" : failureText({ failure }),
        routing,
        factorText(factor),
        factorText(upperBound),
        ...lasts(factor),
        unservable.length > 0
          ? count(unservable.length, "demand without a path or capacity")
          : listed(limitedBy, 3),
      ]),
    },
    ...(cutOff.length === 0
      ? []
      : [{ kind: "paragraph" as const, text: `Not served at all in some state: ${listed(cutOff)}.` }]),
  ];
}

function factorText(factor: number): string {
  return factor === Number.POSITIVE_INFINITY ? "no limit" : formatNumber(factor);
}
