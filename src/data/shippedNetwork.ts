import type { NetworkDocument, OverlayDocument, PartialDate } from "../network/index.ts";

/** A network that comes with the package. */
export interface ShippedNetwork {
  /** What the command line calls it. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The date it is viewed at unless another is given. */
  readonly asOf: PartialDate;
  /**
   * The document, frozen, loaded when it is asked for; to be viewed {@link Network.asOf} the date.
   *
   * @param date - for networks whose traffic is known to grow: when. @default asOf
   */
  readonly load: (date?: PartialDate) => Promise<NetworkDocument>;
  readonly overlays: readonly OverlayDocument[];
}
