import { CutsetError, shown } from "../../errors.ts";

/** @throws {CutsetError} `ARGUMENT_INVALID` if the number of scenarios or the seed of a random set is none */
export function checkRandom(
  caller: string,
  { scenarios, seed }: { readonly scenarios: number; readonly seed: string | number },
): void {
  if (!Number.isSafeInteger(scenarios) || scenarios < 0) {
    const problem = `scenarios must be a whole number from 0 to 2^53 - 1, got ${scenarios}`;
    throw new CutsetError("ARGUMENT_INVALID", `${caller}: ${problem}`);
  }
  // JSON has no other numbers, and a spec is JSON.
  if (typeof seed !== "string" && !Number.isFinite(seed)) {
    throw new CutsetError(
      "ARGUMENT_INVALID",
      `${caller}: seed must be a text or a finite number, got ${shown(seed)}`,
    );
  }
}
