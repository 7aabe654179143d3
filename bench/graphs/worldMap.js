import { readFileSync } from "node:fs";
import { benchGraph } from "./benchGraph.js";

/** The backbone of the world as topohub writes it: node-link JSON. Weights are the links' lengths in whole metres. */
export function worldMap(file) {
  const { nodes, edges } = JSON.parse(readFileSync(file, "utf8"));
  const index = new Map(nodes.map(({ id }, node) => [id, node]));
  const joined = edges
    .filter(({ source, target }) => source !== target)
    .map(({ source, target, dist }) => [index.get(source), index.get(target), Math.round(1000 * dist)]);
  return benchGraph("world", nodes.length, joined, {
    unit: "m",
    isMap: true,
    positions: nodes.map(({ pos }) => pos),
  });
}
