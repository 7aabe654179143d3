import { type Box, wholeEarth } from "./box.ts";
import type { FailureSet } from "./failureSet.ts";
import { checkRadius, discAt } from "./placedFailure.ts";
import { positionGrid } from "./positionGrid.ts";

/** What {@link discsOver} covers. */
export interface DiscsOverOptions {
  /** @default the whole Earth */
  readonly box?: Box;
  /** From one centre to the next, about; at least 0.1. Discs leave no gap where this is at most 1.4 radii. */
  readonly stepKm: number;
  readonly radiusKm: number;
}

export interface DiscsSpec extends Required<DiscsOverOptions> {
  readonly kind: "discs";
}

/**
 * A disc moved over an area: an earthquake, a storm or an anchorage anywhere. Centres are about as dense everywhere,
 * row by row from the south.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if the box, the step or the radius is out of range
 */
export function discsOver({ box = wholeEarth, stepKm, radiusKm }: DiscsOverOptions): FailureSet {
  checkRadius("discsOver", radiusKm);
  const { size, at } = positionGrid("discsOver", box, stepKm);
  return {
    spec: { kind: "discs", box, stepKm, radiusKm },
    elements: [],
    size,
    at: (scenario) => discAt(at(scenario), radiusKm),
  };
}
