import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { buildMultigraph, type Multigraph } from "../src/graph/index.ts";

/** Data for trying and testing that lies beside a checkout and is not part of it: some may not be redistributed. */
const folder = fileURLToPath(new URL("../../shared/", import.meta.url));

/** Whether the data are there; tests that need them are skipped where they are not. */
export const hasShared: boolean = existsSync(folder);

/** A JSON file of `shared/data`. */
export function sharedJson(path: string): unknown {
  return JSON.parse(readFileSync(`${folder}data/${path}`, "utf8"));
}

/** The paths of the files in a folder of `shared/data`. */
export function sharedPaths(path: string): string[] {
  return readdirSync(`${folder}data/${path}`).map((name) => `${path}/${name}`);
}

/** The bytes of a file of `shared/data`. */
export function sharedBytes(path: string): Uint8Array {
  return readFileSync(`${folder}data/${path}`);
}

/** The names of the files in a folder of `shared/data`. */
export function sharedFiles(path: string): string[] {
  return readdirSync(`${folder}data/${path}`);
}

/** A benchmark graph with the length of each edge in whole microseconds. */
export interface BenchGraph {
  readonly graph: Multigraph;
  readonly lengths: Float64Array;
}

/** Reads a graph of `nodes edges`, then `a b length` a line. */
export function benchGraph(name: string): BenchGraph {
  const plain = `${folder}bench/${name}.txt`;
  const text = existsSync(plain) ? readFileSync(plain) : gunzipSync(readFileSync(`${plain}.gz`));
  const [[nodeCount = 0] = [], ...edges] = text
    .toString()
    .trim()
    .split("\n")
    .map((line) => line.split(" ").map(Number));
  return {
    graph: buildMultigraph(
      nodeCount,
      edges.map(([from]) => from!),
      edges.map(([, to]) => to!),
    ),
    lengths: Float64Array.from(edges, ([, , length]) => length!),
  };
}
