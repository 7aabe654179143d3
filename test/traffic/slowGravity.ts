import { distanceKm } from "../../src/geo/index.ts";
import { type Network, positionOf } from "../../src/network/index.ts";
import type { GravityOptions } from "../../src/traffic/index.ts";

interface Pair {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  gbps: number;
}

/** The slow obvious twin of `gravityDemands`: a list of all pairs, sorted, of which the first are kept. */
export function slowGravity(network: Network, options: GravityOptions): Pair[] {
  const {
    mass,
    attraction = mass,
    offeredGbps,
    deterrence = { kind: "power", exponent: 1 },
    leastKm = 100,
  } = options;
  const pairs: Pair[] = [];
  for (const from of network.sites) {
    for (const to of network.sites) {
      if (from === to || (options.internationalOnly && from.country === to.country)) continue;
      const km = Math.max(leastKm, distanceKm(positionOf(from), positionOf(to)));
      const weight =
        deterrence.kind === "power" ? 1 / km ** deterrence.exponent : Math.exp(-km / deterrence.scaleKm);
      const gbps = (mass[from.id] ?? 0) * (attraction[to.id] ?? 0) * weight;
      if (gbps > 0) pairs.push({ id: `${from.id}--${to.id}`, from: from.id, to: to.id, gbps });
    }
  }
  const country = (id: string) => network.site(id).country!;
  if (typeof offeredGbps === "number") {
    scale(pairs, offeredGbps);
  } else {
    for (let round = 0; round < 3000; round++) {
      for (const [code, { sendsGbps }] of Object.entries(offeredGbps)) {
        scale(
          pairs.filter(({ from }) => country(from) === code),
          sendsGbps,
        );
      }
      for (const [code, { receivesGbps }] of Object.entries(offeredGbps)) {
        scale(
          pairs.filter(({ to }) => country(to) === code),
          receivesGbps,
        );
      }
    }
  }
  const whole = total(pairs);
  pairs.sort((a, b) => b.gbps - a.gbps || (a.id < b.id ? -1 : 1));
  const kept = pairs.filter(({ gbps }) => gbps >= (options.minGbps ?? 0)).slice(0, options.largest ?? 10_000);
  if (options.spreadDropped !== false) scale(kept, whole);
  return kept;
}

function total(pairs: readonly Pair[]): number {
  return pairs.reduce((sum, { gbps }) => sum + gbps, 0);
}

function scale(pairs: readonly Pair[], gbps: number): void {
  const factor = gbps / (total(pairs) || 1);
  for (const pair of pairs) pair.gbps *= factor;
}
