import type { DemandDocument } from "../../network/index.ts";
import { estimated } from "../provenance.ts";
import type { CapacityTable } from "./capacity.ts";
import { type City, cities, populationShare } from "./cities.ts";

/** Where traffic enters an operator's network, and the directions its systems leave the country in. */
interface Operator {
  readonly name: string;
  readonly cities: readonly City[];
  /** The site of this operator in a city. */
  readonly site: (city: City) => string;
  readonly directions: Readonly<
    Partial<Record<keyof CapacityTable, readonly (readonly [string, ...string[]])[]>>
  >;
}

/**
 * Directions by system: west to Europe, the Gulf, east. The hubs are those PTA names (Marseille, Fujairah, Oman,
 * Singapore); AAE-1 reaches the Gulf by its branch, which ends in Doha; China Telecom hands over in Beijing or Hong Kong.
 */
const operators: Readonly<Record<"ptcl" | "transworld" | "cybernet" | "sco", Operator>> = {
  ptcl: {
    name: "PTCL",
    cities,
    site: (city) => city,
    directions: {
      "aae-1": [["marseille"], ["doha"], ["singapore"]],
      smw4: [["marseille"], ["fujairah"], ["singapore"]],
      imewe: [["marseille"], ["fujairah"]],
    },
  },
  transworld: {
    name: "Transworld",
    cities: ["karachi", "lahore", "faisalabad", "islamabad"],
    site: (city) => `${city}-transworld`,
    directions: {
      tw1: [["fujairah"], ["muscat"]],
      smw5: [["marseille"], ["fujairah"], ["singapore"]],
    },
  },
  cybernet: {
    name: "Cybernet",
    cities: ["karachi", "lahore", "islamabad"],
    site: (city) => `${city}-cybernet`,
    directions: { peace: [["marseille"]] },
  },
  sco: {
    name: "SCO",
    cities: ["rawalpindi"],
    site: (city) => city,
    directions: { khunjerab: [["beijing", "hong-kong"]] },
  },
};

/** Gbit/s by operator. */
export type OperatorTraffic = Readonly<Record<keyof typeof operators, number>>;

/**
 * International demands: an operator's traffic is shared over its systems by activated capacity, a system's part
 * equally over its directions, a direction's part over cities by inhabitants.
 *
 * The direction is from user to hub, as documents write it; most bits flow the other way, over the same fibre pairs.
 *
 * @param source - where `traffic` comes from
 */
export function internationalDemands(
  traffic: OperatorTraffic,
  capacity: CapacityTable,
  source: string,
): DemandDocument[] {
  return (Object.keys(operators) as (keyof typeof operators)[]).flatMap((key) => {
    const operator = operators[key];
    return [...hubShares(operator, capacity)].flatMap(([hubs, share]) =>
      operator.cities.map((city): DemandDocument => {
        const from = operator.site(city);
        const to = hubs.split(" ");
        const gbps = traffic[key] * share * populationShare(city, operator.cities);
        const rule = `${source}: ${operator.name} ${Math.round(traffic[key])}, by activated capacity, direction and inhabitants`;
        return { id: `${from}-${to[0]}`, from, to, gbps: estimated(Math.round(gbps * 10) / 10, rule) };
      }),
    );
  });
}

/** Share of each hub (or list of hubs, joined by spaces) in an operator's traffic. */
function hubShares({ directions }: Operator, capacity: CapacityTable): Map<string, number> {
  const shares = new Map<string, number>();
  const systems = Object.entries(directions) as [keyof CapacityTable, readonly (readonly string[])[]][];
  const total = systems.reduce((sum, [system]) => sum + capacity[system].activated.value, 0);
  for (const [system, ways] of systems) {
    for (const hubs of ways) {
      const key = hubs.join(" ");
      shares.set(key, (shares.get(key) ?? 0) + capacity[system].activated.value / ways.length / total);
    }
  }
  return shares;
}

/** Sum of activated capacity by operator. */
export function activatedTraffic(capacity: CapacityTable): OperatorTraffic {
  const sum = ({ directions }: Operator) =>
    (Object.keys(directions) as (keyof CapacityTable)[]).reduce(
      (all, id) => all + capacity[id].activated.value,
      0,
    );
  return {
    ptcl: sum(operators.ptcl),
    transworld: sum(operators.transworld),
    cybernet: sum(operators.cybernet),
    sco: sum(operators.sco),
  };
}
