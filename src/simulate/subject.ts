import { CutsetError, didYouMean } from "../errors.ts";
import { type Demand, type Network, parseRef } from "../network/index.ts";

const subjectKinds = ["site", "country", "demand"] as const;

/** What an explanation is about. */
export interface Subject {
  readonly kind: (typeof subjectKinds)[number];
  readonly id: string;
}

/**
 * The site, country or demand a text names, as `site:lahore` or as the bare id `lahore`, tried in that order.
 *
 * @throws {CutsetError} `NOT_FOUND` with the nearest id
 */
export function findSubject(network: Network, text: string): Subject {
  const ref = parseRef(text);
  const kinds = subjectKinds.filter((kind) => ref === null || kind === ref.kind);
  const id = ref?.id ?? text;
  const kind = kinds.find((candidate) => network.ids[candidate].has(id));
  if (kind !== undefined) return { kind, id };
  const hint = didYouMean(
    id,
    kinds.flatMap((candidate) => [...network.ids[candidate]]),
  );
  throw new CutsetError("NOT_FOUND", `no site, country or demand "${text}"${hint}`);
}

/** The sites on the subject's side of its demands: the sources of a demand, the site, the sites of a country. */
export function sitesOf(network: Network, { kind, id }: Subject): ReadonlySet<string> {
  if (kind === "site") return new Set([id]);
  if (kind === "demand") return new Set(network.demands.find((demand) => demand.id === id)!.from);
  return new Set(network.sites.filter(({ country }) => country === id).map((site) => site.id));
}

/**
 * The indices of its demands: those that start or end at a site, those that start in a country (end there, if none
 * does).
 */
export function demandsOf(network: Network, subject: Subject): number[] {
  const own = sitesOf(network, subject);
  const select = (test: (demand: Demand) => boolean) =>
    [...network.demands.keys()].filter((demand) => test(network.demands[demand]!));
  const isOwn = (site: string) => own.has(site);
  if (subject.kind === "demand") return select(({ id }) => id === subject.id);
  if (subject.kind === "site") return select(({ from, to }) => from.some(isOwn) || to.some(isOwn));
  const starting = select(({ from }) => from.some(isOwn));
  return starting.length > 0 ? starting : select(({ to }) => to.some(isOwn));
}
