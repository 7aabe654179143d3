import { components } from "./components.ts";
import type { Mask } from "./mask.ts";
import { type Multigraph, noFailure } from "./multigraph.ts";

/**
 * The nodes that a failure separates from the others: of each component that falls apart, every part but the largest,
 * largest first. Of equal parts the one with the lowest node is the one left out.
 *
 * Cost: O(V + E). What a {@link cutStructure} or {@link cutPairs} counts for all cuts at once, this lists for one.
 */
export function separatedParts(graph: Multigraph, mask: Mask): Int32Array[] {
  const before = components(graph, noFailure(graph)).component;
  const { count, component, sizes } = components(graph, mask);
  const parts = Array.from(sizes, (size) => new Int32Array(size));
  const filled = new Int32Array(count);
  for (let node = 0; node < graph.nodeCount; node++) {
    const part = component[node]!;
    if (part !== -1) parts[part]![filled[part]!++] = node;
  }
  // Sorting is stable, and parts come by their lowest node.
  const byFallingSize = parts.sort((a, b) => b.length - a.length);
  const hasLargest = new Uint8Array(graph.nodeCount);
  return byFallingSize.filter(([node]) => {
    const isLargest = hasLargest[before[node!]!] === 0;
    hasLargest[before[node!]!] = 1;
    return !isLargest;
  });
}
