import fc from "fast-check";
import { type Effect, type Failure, resolveFailure } from "../../../src/failure/index.ts";
import { type NetworkView, viewOf } from "../../../src/graph/index.ts";
import {
  type DemandDocument,
  type LinkDocument,
  Network,
  type NetworkDocument,
} from "../../../src/network/index.ts";
import type { Placement, RoutingModel } from "../../../src/routing/index.ts";
import { type DemandTable, demandTable } from "../../../src/traffic/index.ts";
import { networkDocument } from "../../arbitraries.ts";
import { cases } from "../../laws/cases.ts";
import { place } from "../../simulate/small.ts";

/** What a routing model is asked. */
export type FlowCase = [view: NetworkView, demands: DemandTable, effect: Effect];

/** Random questions about networks on which demands compete, with ties and without; none is in a hurry. */
export function flowCases(): fc.Arbitrary<FlowCase> {
  const sizes = { minSites: 3, maxEdges: 16, maxDemands: 9, dates: false };
  const documents = fc.oneof(networkDocument(sizes), networkDocument({ ...sizes, ties: true }));
  return drawnFrom(documents.map(withoutLimits));
}

/** Small ones, of which all paths can be listed, with demands that must be in time. */
export function hurriedCases(): fc.Arbitrary<FlowCase> {
  return drawnFrom(networkDocument({ minSites: 2, maxSites: 5, maxEdges: 9, dates: false, ties: true }));
}

function drawnFrom(documents: fc.Arbitrary<NetworkDocument>): fc.Arbitrary<FlowCase> {
  return cases(documents).map(({ document, network, failure }) =>
    Object.assign(caseOn(network, failure), {
      [fc.toStringMethod]: () => fc.stringify({ document, failure }),
    }),
  );
}

function withoutLimits(document: NetworkDocument): NetworkDocument {
  const demands = (document.demands ?? []).map(({ maxLatencyMs: _, ...demand }) => demand);
  return { ...document, demands };
}

function caseOn(network: Network, failure: Failure = []): FlowCase {
  const view = viewOf(network);
  return [view, demandTable(view), resolveFailure(network, failure)];
}

/** A case on sites `a` to `e`. */
export function smallCase(links: LinkDocument[], demands: DemandDocument[], failure: Failure = []): FlowCase {
  const sites = ["a", "b", "c", "d", "e"].map((id) => place(id, "AA"));
  return caseOn(Network.parse({ format: "cutset-network/1", sites, links, demands }), failure);
}

/** The same question with other capacities, which no document could state, or a larger network. */
export function withCapacity([view, demands, effect]: FlowCase, capacityGbps: Float64Array): FlowCase {
  return [{ ...view, capacityGbps }, demands, effect];
}

export function totalServed(model: RoutingModel, flowCase: FlowCase): number {
  return sum(model.place(...flowCase).servedGbps);
}

/** The served fraction of each demand that offers anything. */
export function fractions({ servedGbps }: Placement, { gbps }: DemandTable): number[] {
  return [...gbps.keys()]
    .filter((demand) => gbps[demand]! > 0)
    .map((demand) => servedGbps[demand]! / gbps[demand]!);
}

export function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
