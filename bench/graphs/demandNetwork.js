import { Network, randomStream } from "cutset";

const known = new WeakMap();

/**
 * The network of a map with demands: its own, or one where every edge is a cable of 1,000 Gbit/s and `demandCount` demands
 * of 1 to 10 Gbit/s join random places.
 *
 * Latencies are multiples of 2^-30 ms below 2^20, so sums are exact in any order, and each edge is drawn up to 2^-10 ms
 * longer, so no two paths are equally long: all implementations must find the same ones.
 */
export function demandNetwork(graph, demandCount) {
  if (graph.network !== undefined) return graph.network;
  if (!known.has(graph)) known.set(graph, drawn(graph, demandCount));
  return known.get(graph);
}

function drawn({ name, nodeCount, edgeCount, from, to, weight, unit, positions }, demandCount) {
  const next = randomStream(`demands of ${name}`, 0);
  // Ids sort in the order of their numbers.
  const site = (node) => `site-${String(node).padStart(6, "0")}`;
  const cable = (edge) => `cable-${String(edge).padStart(6, "0")}`;
  const msPerWeight = unit === "m" ? 4.9e-6 : 1e-3;
  const latencyMs = (edge) =>
    (Math.round(weight[edge] * msPerWeight * 2 ** 10) * 2 ** 20 + Math.floor(next() * 2 ** 20)) / 2 ** 30;
  const drawNode = () => Math.floor(next() * nodeCount);
  const drawDemand = (_, demand) => {
    const source = drawNode();
    const target = (source + 1 + Math.floor(next() * (nodeCount - 1))) % nodeCount;
    const id = `demand-${String(demand).padStart(6, "0")}`;
    return { id, from: site(source), to: site(target), gbps: 1 + Math.floor(10 * next()) };
  };
  return Network.parse({
    format: "cutset-network/1",
    name,
    sites: Array.from({ length: nodeCount }, (_, node) => {
      const [lon, lat] = positions?.[node] ?? [0, 0];
      return { id: site(node), kind: "landing-station", country: "ZZ", lon, lat };
    }),
    cables: Array.from({ length: edgeCount }, (_, edge) => ({
      id: cable(edge),
      segments: [
        {
          id: cable(edge),
          from: site(from[edge]),
          to: site(to[edge]),
          latencyMs: latencyMs(edge),
          capacityGbps: 1000,
        },
      ],
    })),
    demands: Array.from({ length: demandCount }, drawDemand),
  });
}
