import { inputError, type Problem, shown, suggestion } from "../errors.ts";
import { type DemandDocument, type Network, numberOf } from "../network/index.ts";
import { derived } from "./assumed.ts";
import type { ProvenanceOption } from "./grown.ts";
import { rangeProblems } from "./optionProblems.ts";

/** 0…1, one for all countries or by ISO code; a country that is not named has no caches. */
export type CacheShare = number | Readonly<Record<string, number>>;

/**
 * The demands less what caches in the receiving country serve: each times 1 - share of that country.
 *
 * A demand that one of its sources can serve inside the country crosses no border and stays whole. Where receivers in
 * several countries serve alike (anycast), the smallest of their shares counts, so nothing is left out that may travel.
 *
 * Shares that were published: Pakistan 0.687 (12.38 of 18.03 Tbit/s, PTA, February 2024); Kenya and Nigeria about 0.7 of
 * traffic local in 2020, after 0.3 in 2012 (Kende 2020, Anchoring the African Internet Ecosystem, Internet Society).
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if a share is out of range or of a country the network has no site in,
 * `NOT_FOUND` if a demand ends at no site of the network
 */
export function withoutCached(
  network: Network,
  demands: readonly DemandDocument[],
  share: CacheShare,
  { provenance = true }: ProvenanceOption = {},
): DemandDocument[] {
  const problems = shareProblems(network, share);
  if (problems.length > 0) throw inputError("ARGUMENT_INVALID", "withoutCached", problems);
  return demands.map((demand) => {
    const receivers = countriesOf(network, demand.to);
    const senders = countriesOf(network, demand.from);
    const isDomestic = receivers.some((country) => senders.includes(country));
    const cached = isDomestic ? 0 : Math.min(...receivers.map((country) => shareOf(share, country)));
    if (cached === 0) return demand;
    const rule = `less ${Number((100 * cached).toFixed(2))} % from caches in ${receivers.join(", ")}`;
    return {
      ...demand,
      gbps: derived(demand.gbps, numberOf(demand.gbps) * (1 - cached), rule, provenance),
    };
  });
}

function countriesOf(network: Network, ends: string | readonly string[]): string[] {
  const ids = typeof ends === "string" ? [ends] : ends;
  return [...new Set(ids.map((id) => network.site(id).country ?? "the sea"))].sort();
}

function shareOf(share: CacheShare, country: string): number {
  if (typeof share === "number") return share;
  return Object.hasOwn(share, country) ? share[country]! : 0;
}

function shareProblems(network: Network, share: unknown): Problem[] {
  if (typeof share === "number") return rangeProblems("share", share, 0, 1);
  if (typeof share !== "object" || share === null) {
    return [{ path: "share", message: `must be a number or shares by country, got ${shown(share)}` }];
  }
  return Object.entries(share).flatMap(([country, figure]) => [
    ...countryProblems(network, `share.${country}`, country),
    ...rangeProblems(`share.${country}`, figure, 0, 1),
  ]);
}

function countryProblems({ ids }: Network, path: string, country: string): Problem[] {
  if (ids.country.has(country)) return [];
  return [{ path, message: `the network has no place in "${country}"${suggestion(country, ids.country)}` }];
}
