import { components, type Mask, type NetworkView } from "../graph/index.ts";

/** The components of what survives, counted in places. */
export interface Islands {
  /** Length V, the island of each node; -1 where it has failed. */
  readonly of: Int32Array;
  /** Places on each island; 0 where only branching units are left. */
  readonly places: Int32Array;
}

/** Cost: O(V + E). */
export function islandsOf({ graph, isPlace }: NetworkView, mask: Mask): Islands {
  const { count, component } = components(graph, mask);
  const places = new Int32Array(count);
  for (const [node, island] of component.entries()) if (island >= 0) places[island]! += isPlace[node]!;
  return { of: component, places };
}

/** Places on the island of a node, itself included; 0 where it has failed. */
export function placesWith(node: number, { of, places }: Islands): number {
  return of[node]! < 0 ? 0 : places[of[node]!]!;
}
