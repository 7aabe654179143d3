import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";
import { benchGraph } from "./benchGraph.js";

/** Reads `nodes edges`, then a line `a b weight` for each undirected edge; the file may be gzipped. */
export function readGraph(file) {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const [nodeCount, edgeCount, ...numbers] = text.split(/\s+/).filter(Boolean).map(Number);
  if (numbers.length !== 3 * edgeCount || !numbers.every(Number.isSafeInteger)) {
    throw new Error(`${file}: must be "nodes edges", then "a b weight" in whole numbers for each edge`);
  }
  const name = basename(file).replace(/(\.txt)?(\.gz)?$/, "");
  const edges = Array.from({ length: edgeCount }, (_, edge) => numbers.slice(3 * edge, 3 * edge + 3));
  return benchGraph(name, nodeCount, edges);
}
