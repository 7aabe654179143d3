import { CutsetError, shown } from "../../errors.ts";

/** @throws {CutsetError} `ARGUMENT_INVALID` if a value is no number from `least` to `most` */
export function checkRange(caller: string, name: string, value: number, least: number, most: number): void {
  if (value >= least && value <= most) return;
  throw new CutsetError(
    "ARGUMENT_INVALID",
    `${caller}: ${name} must be a number from ${least} to ${most}, got ${shown(value)}`,
  );
}
