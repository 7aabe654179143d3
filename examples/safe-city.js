// Which single link of the national backbone hurts the Safe City video of the cities most?
import { Network, simulate } from "cutset";
import { pakistan } from "cutset/data";

const network = Network.parse(pakistan).asOf("2025-12-31");
const isCity = (id) => network.site(id).kind === "city" && network.site(id).country === "PK";
const backbone = network.edges.filter(({ from, to }) => isCity(from) && isCity(to));

const rows = backbone.map(({ id }) => {
  const video = simulate(network, `link:${id}`).demands.filter((demand) => demand.id.endsWith("safe-city"));
  const lost = video.filter(({ status }) => status === "lost");
  const rerouted = video.filter(({ status }) => status === "rerouted");
  const delays = rerouted.map(({ before, after }) => after.latencyMs - before.latencyMs);
  return { id, lost: lost.length, rerouted: rerouted.length, worst: Math.max(0, ...delays) };
});
rows.sort((a, b) => b.lost - a.lost || b.worst - a.worst);

console.log("link                        cities cut off  rerouted  most added, ms one way");
for (const { id, lost, rerouted, worst } of rows.slice(0, 8)) {
  const cells = [String(lost).padStart(14), String(rerouted).padStart(10), worst.toFixed(1).padStart(24)];
  console.log(id.padEnd(28) + cells.join(""));
}
