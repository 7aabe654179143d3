import type { ShippedNetwork } from "../data/index.ts";
import { resolveFailure } from "../failure/index.ts";
import { Network, type NetworkDocument } from "../network/index.ts";
import type { NamedOverlay } from "./engine/networkSource.ts";
import type { PageNetwork } from "./engine/pageNetwork.ts";
import { networkAt } from "./engine/studiedNetworks.ts";
import { presetsOf } from "./presets.ts";
import { defaultRouting, type Study } from "./study.ts";

/** Options of {@link explorerPage}. */
export interface ExplorerOptions {
  /** What the command line calls the network, for the commands that the page shows. @default its own name */
  readonly net?: string;
  /** Overlays to choose from, beside those that a shipped network has. */
  readonly overlays?: readonly NamedOverlay[];
  /** What the page opens with. @default the intact network at its own date, traffic on shortest paths */
  readonly study?: Partial<Study>;
}

/**
 * What a page of a network holds of it.
 *
 * @throws {CutsetError} if the document, an overlay or the study does not fit
 */
export async function pageNetworkOf(
  network: NetworkDocument | ShippedNetwork,
  { net, overlays: given = [], study: opening = {} }: ExplorerOptions,
): Promise<PageNetwork> {
  const study: Study = { fail: [], routing: defaultRouting, asOf: null, overlays: [], ...opening };
  const shipped = "load" in network ? network : null;
  const own = (shipped?.overlays ?? [])
    .map((document) => ({ name: document.name ?? "", document }))
    .filter(({ name }) => !given.some((overlay) => overlay.name === name));
  const { document } = Network.parse(await (shipped?.load(study.asOf ?? undefined) ?? network));
  const page = {
    net: net ?? document.name ?? "network",
    asOf: shipped?.asOf ?? null,
    document,
    overlays: [...own, ...given],
    study,
    presets: shipped === null ? [] : await presetsOf(shipped),
  };
  requireFit(page, given);
  // Its traffic and links are those of one date, and its engine has them for every date.
  return shipped?.name === "world" ? { ...page, document: null } : page;
}

/** Fails for whoever makes the page, not for its readers. */
function requireFit(
  { document, ...page }: PageNetwork & { readonly document: NetworkDocument },
  given: readonly NamedOverlay[],
): void {
  const source = { ...page, documentAt: () => document };
  const { fail, asOf, overlays } = page.study;
  resolveFailure(networkAt(source, page.study), fail);
  for (const { name } of given) {
    if (!overlays.includes(name)) networkAt(source, { asOf, overlays: [...overlays, name] });
  }
}
