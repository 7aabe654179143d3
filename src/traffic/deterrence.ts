/**
 * How demand falls with distance d.
 *
 * `power`, d^-exponent: 1 is Zipf's P₁P₂/D (1946, doi:10.2307/2087063), and near the 0.9 that trade between countries
 * shows on average (Disdier & Head 2008, doi:10.1162/rest.90.1.37). 2 was measured on calls between 571 cities of Belgium
 * (Krings et al. 2009, doi:10.1088/1742-5468/2009/07/L07003). 0 leaves distance out, as is usual inside one operator's
 * backbone (Roughan 2005, doi:10.1145/1096536.1096551): there, on six of seven matrices of SNDlib, 0.5 fits better.
 *
 * `exponential`, exp(-d / scaleKm): what entropy maximising gives where the mean distance is known (Wilson 1967,
 * doi:10.1016/0041-1647(67)90035-4; 1971, doi:10.1068/a030001).
 */
export type Deterrence =
  | { readonly kind: "power"; readonly exponent: number }
  | { readonly kind: "exponential"; readonly scaleKm: number };

/** How demand depends on distance; taken alike by {@link gravityDemands} and {@link hubDemands}. */
export interface DistanceOptions {
  /** @default { kind: "power", exponent: 1 } */
  readonly deterrence?: Deterrence;
  /** km; nearer places count as this far apart, so that sites of one town do not outweigh the sea. @default 100 */
  readonly leastKm?: number;
}

export const distanceDefaults: Required<DistanceOptions> = {
  deterrence: { kind: "power", exponent: 1 },
  leastKm: 100,
};

/** The weight of a distance in km relative to that of the least distance: 0…1, falling. */
export function distanceWeight({ deterrence, leastKm }: Required<DistanceOptions>): (km: number) => number {
  if (deterrence.kind === "exponential") {
    return (km) => Math.exp(-Math.max(0, km - leastKm) / deterrence.scaleKm);
  }
  const { exponent } = deterrence;
  return (km) => (km <= leastKm ? 1 : (km / leastKm) ** -exponent);
}

/** The rule in words, as a source states it. */
export function deterrenceText({ deterrence, leastKm }: Required<DistanceOptions>): string {
  const rule =
    deterrence.kind === "power"
      ? `distance^-${deterrence.exponent}`
      : `exp(-distance / ${deterrence.scaleKm} km)`;
  return `${rule} from ${leastKm} km on`;
}
