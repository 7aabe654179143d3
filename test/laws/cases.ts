import fc from "fast-check";
import type { Failure } from "../../src/failure/index.ts";
import { Network, type NetworkDocument } from "../../src/network/index.ts";
import { failureOn, networkDocument } from "../arbitraries.ts";

/** A random network and what befalls it. */
export interface Case {
  readonly document: NetworkDocument;
  readonly network: Network;
  readonly failure: Failure;
  /** Another failure of the same network. */
  readonly more: Failure;
}

/** Random cases on a kind of document; as many ordinary ones as ones full of ties by default. */
export function cases(documents: fc.Arbitrary<NetworkDocument> = anyDocument): fc.Arbitrary<Case> {
  return documents.chain((document) =>
    fc.record({ failure: failureOn(document), more: failureOn(document) }).map((failures) => ({
      document,
      network: Network.parse(document),
      ...failures,
      // A counterexample is read more easily without the network, which follows from the document.
      [fc.toStringMethod]: () => fc.stringify({ document, ...failures }),
    })),
  );
}

const anyDocument = fc.oneof(
  networkDocument({ minSites: 2, dates: false }),
  networkDocument({ minSites: 2, dates: false, ties: true }),
);
