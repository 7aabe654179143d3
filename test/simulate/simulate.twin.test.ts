import fc from "fast-check";
import { expect, test } from "vitest";
import { resolveFailure } from "../../src/failure/index.ts";
import { Network, type NetworkDocument } from "../../src/network/index.ts";
import { simulate } from "../../src/simulate/index.ts";
import { failureOn, type NetworkDocumentOptions, networkDocument } from "../arbitraries.ts";
import { nearly } from "./nearly.ts";
import { slowOutcome } from "./slowOutcome.ts";
import { wholeFigures } from "./wholeFigures.ts";

const sizes: NetworkDocumentOptions = { minSites: 2, maxSites: 7, maxEdges: 11, dates: false };

function agrees(documents: fc.Arbitrary<NetworkDocument>): void {
  const cases = documents
    .map((document) => wholeFigures(document))
    .chain((document) => fc.tuple(fc.constant(document), failureOn(document)));
  fc.assert(
    fc.property(cases, ([document, failure]) => {
      const network = Network.parse(document);
      const { format, version, network: _, failure: __, routing, ...figures } = simulate(network, failure);
      expect(figures).toEqual(nearly(slowOutcome(network, resolveFailure(network, failure))));
    }),
    { numRuns: 150 },
  );
}

test("every figure is that of brute force", () => {
  agrees(networkDocument(sizes));
});

test("every figure is that of brute force, where many paths tie and many edges are full", () => {
  agrees(networkDocument({ ...sizes, ties: true }));
});
