import type { NetworkView } from "../graph/index.ts";

/** The demands of a network as the engine sees them: demand `i` is `network.demands[i]`. */
export interface DemandTable {
  readonly count: number;
  /** Offered. */
  readonly gbps: Float64Array;
  /** The nodes any of which may send. */
  readonly sources: readonly Int32Array[];
  /** The nodes any of which may receive. */
  readonly targets: readonly Int32Array[];
}

/** The demands of a network by node index. Cost: O(ends of all demands). */
export function demandTable({ network: { demands }, nodeOf }: NetworkView): DemandTable {
  const nodes = (ids: readonly string[]) => Int32Array.from(ids, (id) => nodeOf.get(id)!);
  return {
    count: demands.length,
    gbps: Float64Array.from(demands, ({ gbps }) => gbps),
    sources: demands.map(({ from }) => nodes(from)),
    targets: demands.map(({ to }) => nodes(to)),
  };
}
