import { type Position, routeLengthKm } from "../geo/index.ts";
import type { LinkDocument, SourcedNumber } from "../network/index.ts";
import { estimated } from "./provenance.ts";
import { positions } from "./seaLanes.ts";

/** A link on land as it is written down here; its length is worked out unless one is published. */
export interface LinkPlan extends Omit<LinkDocument, "lengthKm" | "latencyMs" | "route"> {
  readonly lengthKm?: SourcedNumber;
  /** Points it passes: lon, lat, lon, lat… */
  readonly via?: readonly number[];
  readonly note?: string;
}

/** Fibre laid on land per km of great circle: 1.3 to 1.5 follows roads and rails in the plains. */
const landFactor = 1.4;

/** The link as a document: published length, else great circle (along `via`) times 1.4. */
export function linkDocument(plan: LinkPlan, positionOf: (site: string) => Position): LinkDocument {
  const { lengthKm, via, note, ...link } = plan;
  const km = routeLengthKm([positionOf(link.from), ...positions(via ?? []), positionOf(link.to)]);
  return {
    ...link,
    // Sites of one town share its coordinates: 2 km of duct are left between them.
    lengthKm: lengthKm ?? estimated(Math.max(2, Math.round(km * landFactor)), `great circle x ${landFactor}`),
    ...(via !== undefined && { route: positions(via) }),
    ...(note !== undefined && { "x-note": note }),
  };
}
