import fc from "fast-check";
import type { SweepRow } from "../../../src/sweep/index.ts";

/** Text that formats stumble over: quotes, commas, line breaks, plus signs, backslashes, any sign there is. */
const awkward = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc
    .array(fc.constantFrom('"', ",", "\n", "\r", "\r\n", " + ", "+", "\\", " ", "'", "\t", "=1", "é", "😀"))
    .map((parts) => parts.join("")),
);

const ref = fc
  .tuple(fc.constantFrom("cable", "site", "group", "operator"), awkward)
  .map(([kind, name]) => `${kind}:${name}`);

// JSON knows no -0.
const figure = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

const failure = fc.array(ref, { maxLength: 3 });

export const arbitraryRow: fc.Arbitrary<SweepRow> = fc.oneof(
  fc.record({
    failure,
    pairsAfter: fc.nat(),
    isolatedSites: fc.nat(),
    servedGbps: fc.option(figure),
    disconnectedGbps: fc.option(figure),
    congestedGbps: fc.option(figure),
    maxUtilisation: fc.option(figure),
    addedLatencyMs: fc.option(figure),
  }),
  fc.record({ failure, error: awkward.filter((text) => text !== "") }),
);
