import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readGraph } from "./readGraph.js";
import { shippedMap } from "./shippedMap.js";
import { syntheticGraph } from "./syntheticGraph.js";
import { worldMap } from "./worldMap.js";

const folder =
  process.env.CUTSET_BENCH_GRAPHS ?? fileURLToPath(new URL("../../../shared/bench", import.meta.url));
const world = join(folder, "../data/topohub/backbone/world.json");
const files = ["s200.txt", "kdl.txt", "m2k.txt", "l20k.txt.gz"];

/** The graphs asked for, by file or as "pakistan"; else all that are at hand, and drawn ones where none is. */
export function chosenGraphs(names, say) {
  if (names.length > 0) return names.map(named);
  const found = files.map((file) => join(folder, file)).filter(existsSync);
  if (found.length === 0) {
    say(
      "No graphs found (CUTSET_BENCH_GRAPHS is the folder to look in): drawing two that look like cable maps.",
    );
    return [syntheticGraph(200, "bench"), syntheticGraph(2000, "bench"), shippedMap()];
  }
  return [...found.map(readGraph), ...(existsSync(world) ? [worldMap(world)] : []), shippedMap()];
}

function named(name) {
  if (name === "pakistan") return shippedMap();
  return name.endsWith(".json") ? worldMap(name) : { ...readGraph(name), isMap: true };
}
