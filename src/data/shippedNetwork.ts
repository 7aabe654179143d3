import type { NetworkDocument, OverlayDocument, PartialDate } from "../network/index.ts";

/** A network that comes with the package. */
export interface ShippedNetwork {
  /** What the command line calls it. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The date it is viewed at unless another is given. */
  readonly asOf: PartialDate;
  readonly document: NetworkDocument;
  readonly overlays: readonly OverlayDocument[];
}
