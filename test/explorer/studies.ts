import fc from "fast-check";
import type { Study } from "../../src/explorer/study.ts";
import type { NetworkDocument } from "../../src/network/index.ts";
import { refsOf } from "../arbitraries.ts";

export interface Choices {
  readonly routings: readonly string[];
  readonly dates: readonly (string | null)[];
  readonly overlays: readonly string[];
}

/** Studies of a network; some name what the date or the overlays leave out. */
export function studiesOf(
  document: NetworkDocument,
  { routings, dates, overlays }: Choices,
): fc.Arbitrary<Study> {
  const places = document.sites.map(({ lat, lon }) => `${lat},${lon}`);
  const discs = fc
    .tuple(fc.constantFrom("0,0", ...places), fc.constantFrom(0, 60, 500))
    .map(([place, radiusKm]) => `disc:${place},${radiusKm}`);
  const refs = fc.constantFrom("site:nowhere", ...refsOf(document));
  const failures = fc.oneof(
    { arbitrary: refs, weight: 4 },
    { arbitrary: discs, weight: 1 },
    { arbitrary: refs.map((ref) => `degrade:${ref}@0.5`), weight: 1 },
  );
  return fc.record({
    fail: fc.array(failures, { maxLength: 3 }),
    routing: fc.constantFrom(...routings),
    asOf: fc.constantFrom(...dates),
    overlays: fc.subarray([...overlays]),
  });
}
