import type { LinkPlan } from "../../landLink.ts";
import { assumed } from "../../provenance.ts";

/**
 * What a link over land carries at most, as a part of the international traffic of the smaller of the two countries it
 * joins: assumed, for operators publish neither fibres nor what is lit.
 *
 * *backbone*: among the rings of Europe, North America and East Asia; *feeder*: a way out that a landlocked country
 * lives on; *main*: between coastal neighbours that sell each other capacity; *slight*: there, and little used;
 * *national*: between two cities of one country.
 */
const parts = { backbone: 10, feeder: 1.2, main: 0.3, slight: 0.05, national: 10 } as const;

type BorderClass = keyof typeof parts;

export type BorderRow = readonly [from: string, to: string, kind: BorderClass, rfs?: string];

/** @param trafficOf - a country's international traffic by the id of one of its gateways, Gbit/s */
export function borderLink(
  [from, to, kind, rfs]: BorderRow,
  trafficOf: (gateway: string) => number,
): LinkPlan {
  const gbps = Math.max(0.1, parts[kind] * Math.min(trafficOf(from), trafficOf(to)));
  const rule = `${kind} link: ${parts[kind]} x the international traffic of the smaller country it joins`;
  return {
    id: `${from}--${to}`,
    kind: "terrestrial",
    from,
    to,
    ...(rfs !== undefined && { rfs }),
    capacityGbps: assumed(gbps < 10 ? Math.round(gbps * 10) / 10 : Math.round(gbps), rule),
  };
}
