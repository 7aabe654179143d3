import type { NetworkView } from "../graph/index.ts";
import { demandClasses } from "../network/index.ts";
import { avoidedEdges } from "./avoidedEdges.ts";

/** The demands of a network as the engine sees them: demand `i` is `network.demands[i]`. */
export interface DemandTable {
  readonly count: number;
  /** Offered. */
  readonly gbps: Float64Array;
  /** The nodes any of which may send. */
  readonly sources: readonly Int32Array[];
  /** The nodes any of which may receive. */
  readonly targets: readonly Int32Array[];
  /** Length E each, 1 where traffic must not pass; shared by demands that avoid the same, `null` for those that avoid none. */
  readonly avoidedEdges: readonly (Uint8Array | null)[];
  /** One way; what would be carried later is lost. `Infinity` where any latency will do. */
  readonly maxLatencyMs: Float64Array;
  /** The place of its class, 0 for what is served first. */
  readonly classOf: Uint8Array;
}

/** The demands of a network by node index. Cost: O(ends of all demands), and O(V + E) for each element one avoids. */
export function demandTable({ network, nodeOf }: NetworkView): DemandTable {
  const { demands } = network;
  const nodes = (ids: readonly string[]) => Int32Array.from(ids, (id) => nodeOf.get(id)!);
  return {
    count: demands.length,
    gbps: Float64Array.from(demands, ({ gbps }) => gbps),
    sources: demands.map(({ from }) => nodes(from)),
    targets: demands.map(({ to }) => nodes(to)),
    avoidedEdges: avoidedEdges(network),
    maxLatencyMs: Float64Array.from(demands, ({ maxLatencyMs = Number.POSITIVE_INFINITY }) => maxLatencyMs),
    classOf: Uint8Array.from(demands, (demand) => demandClasses.indexOf(demand.class ?? "standard")),
  };
}

/** The table of some of the demands, in the order given. */
export function onlyDemands(demands: DemandTable, members: readonly number[]): DemandTable {
  return {
    count: members.length,
    gbps: Float64Array.from(members, (demand) => demands.gbps[demand]!),
    sources: members.map((demand) => demands.sources[demand]!),
    targets: members.map((demand) => demands.targets[demand]!),
    avoidedEdges: members.map((demand) => demands.avoidedEdges[demand]!),
    maxLatencyMs: Float64Array.from(members, (demand) => demands.maxLatencyMs[demand]!),
    classOf: Uint8Array.from(members, (demand) => demands.classOf[demand]!),
  };
}
