import type { NetworkDocument, OverlayDocument, PartialDate } from "../../network/index.ts";
import type { Preset } from "../protocol.ts";
import type { Study } from "../study.ts";

/** A network with all that can be chosen about it. */
export interface NetworkSource {
  /** As the command line names it, without overlays. */
  readonly net: string;
  /** The date it is seen at where a study gives none; `null` for whole, whatever its dates. */
  readonly asOf: PartialDate | null;
  /** The document with its dates in it; traffic and links may be those of `date`. */
  readonly documentAt: (date: PartialDate | null) => NetworkDocument;
  readonly overlays: readonly NamedOverlay[];
  /** The study the page opens with. */
  readonly study: Study;
  readonly presets: readonly Preset[];
}

export interface NamedOverlay {
  /** As the command line names it. */
  readonly name: string;
  readonly document: OverlayDocument;
}
