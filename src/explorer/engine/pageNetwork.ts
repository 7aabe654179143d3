import { knownValid, type NetworkDocument } from "../../network/index.ts";
import type { NetworkSource } from "./networkSource.ts";

/** What a page holds of its network, as JSON. */
export interface PageNetwork extends Omit<NetworkSource, "documentAt"> {
  /** A document found valid when the page was made; `null` where the engine's script has one for every date. */
  readonly document: NetworkDocument | null;
}

/** @param documentAt - the document on a date, where the page holds none */
export function sourceOf(
  { document, ...network }: PageNetwork,
  documentAt?: NetworkSource["documentAt"],
): NetworkSource {
  if (documentAt !== undefined) return { ...network, documentAt };
  if (document === null) throw new Error("the page holds no network, and its engine knows none");
  const valid = knownValid(document);
  return { ...network, documentAt: () => valid };
}
