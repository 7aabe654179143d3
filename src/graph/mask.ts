/**
 * What has failed, as the engine sees it.
 *
 * Invariant: every edge that ends at a failed node is failed too, so algorithms need only look at edges.
 */
export interface Mask {
  /** Length V, 1 where the node has failed. */
  readonly failedNodes: Uint8Array;
  /** Length E, 1 where the edge has failed. */
  readonly failedEdges: Uint8Array;
}
