import type { Exporter } from "../exporter.ts";

/**
 * The JSON of graphology with the attributes of `Network.graph`: `Network.fromGraph(MultiUndirectedGraph.from(…))` reads
 * it. What that graph has no attribute for is not in it: dates of service, and keys that begin with `x-`.
 */
export const exportGraphology: Exporter = {
  format: "graphology",
  description: "JSON of graphology, with the attributes of network.graph",
  write(network) {
    return `${JSON.stringify(network.graph.export(), null, 2)}\n`;
  },
};
