import { CutsetError } from "../../errors.ts";
import { type Box, wholeEarth } from "./box.ts";
import type { FailureSet } from "./failureSet.ts";
import { type CorridorShape, checkCorridor, corridorAt } from "./placedFailure.ts";
import { positionGrid } from "./positionGrid.ts";

/** What {@link corridorsOver} covers. */
export interface CorridorsOverOptions extends CorridorShape {
  /** @default the whole Earth */
  readonly box?: Box;
  /** From one middle to the next, about; at least 0.1. */
  readonly stepKm: number;
  /** Degrees east of north, each taken at each place; 0 and 180 give the same corridor. */
  readonly headingsDeg: readonly number[];
}

export interface CorridorsSpec extends Required<CorridorsOverOptions> {
  readonly kind: "corridors";
}

/**
 * A corridor moved over an area and turned, such as the way of a dragged anchor: at one place after another, with each
 * heading in turn.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if the box, the step, the length, the width or a heading is out of range
 */
export function corridorsOver(options: CorridorsOverOptions): FailureSet {
  const { box = wholeEarth, stepKm, headingsDeg, lengthKm, widthKm } = options;
  checkCorridor("corridorsOver", options);
  const unusable = headingsDeg.find((heading) => !Number.isFinite(heading));
  if (unusable !== undefined) {
    throw new CutsetError(
      "ARGUMENT_INVALID",
      `corridorsOver: headingsDeg must be finite numbers, got ${unusable}`,
    );
  }
  const { size, at } = positionGrid("corridorsOver", box, stepKm);
  const turns = headingsDeg.length;
  return {
    spec: { kind: "corridors", box, stepKm, headingsDeg, lengthKm, widthKm },
    elements: [],
    size: size * turns,
    at: (scenario) => {
      const turn = scenario % turns;
      return corridorAt(at((scenario - turn) / turns), headingsDeg[turn]!, options);
    },
  };
}
