import Graph from "graphology";
import { dijkstra } from "graphology-shortest-path";
import createGraph from "ngraph.graph";
import { nba } from "ngraph.path";
import { PlacementSum } from "../placementSum.js";

/**
 * W7 as one writes it with a library that finds paths: for every demand the shortest path between any of its ends, its load
 * added along it; then each demand is served by the share that fits through its fullest edge.
 */

/** A copy of the graph for every failure, without the failed edges. */
export function graphologyPlacement(network) {
  const original = new Graph({ type: "undirected", multi: true });
  for (const { id } of network.sites) original.addNode(id);
  network.edges.forEach(({ from, to, latencyMs }, edge) => {
    original.addEdgeWithKey(String(edge), from, to, { latencyMs });
  });
  return placements(network, (failed) => {
    const graph = original.copy();
    for (const edge of failed) graph.dropEdge(String(edge));
    return (source, target) => dijkstra.bidirectional(graph, source, target, "latencyMs");
  });
}

/** The library passes over blocked edges, so nothing is copied. */
export function ngraphPlacement(network) {
  const graph = createGraph({ multigraph: true });
  for (const { id } of network.sites) graph.addNode(id);
  network.edges.forEach(({ from, to, latencyMs }, edge) => {
    graph.addLink(from, to, { edge, latencyMs });
  });
  let failed = new Set();
  const finder = nba(graph, {
    distance: (_from, _to, { data }) => data.latencyMs,
    blocked: (_from, _to, { data }) => failed.has(data.edge),
  });
  return placements(network, (edges) => {
    failed = new Set(edges);
    return (source, target) => {
      const path = finder.find(source, target);
      return path.length === 0 ? null : path.map(({ id }) => id).reverse();
    };
  });
}

/** `finderWithout(failed)` gives a function from two sites to the sites along the shortest path, or `null`. */
function placements(network, finderWithout) {
  const { edges, cables, demands } = network;
  const edgesOf = cables.map(({ id }) => edges.flatMap(({ cable }, edge) => (cable === id ? [edge] : [])));
  const edgesBetween = new Map();
  edges.forEach(({ from, to }, edge) => {
    for (const key of [`${from}\n${to}`, `${to}\n${from}`]) {
      edgesBetween.set(key, [...(edgesBetween.get(key) ?? []), edge]);
    }
  });

  const arcsAlong = (sites, failed) =>
    sites.slice(1).map((site, i) => {
      const choice = edgesBetween.get(`${sites[i]}\n${site}`).filter((edge) => !failed.has(edge));
      const edge = choice.reduce((best, next) =>
        edges[next].latencyMs < edges[best].latencyMs ? next : best,
      );
      return edges[edge].from === sites[i] ? 2 * edge : 2 * edge + 1;
    });
  const latency = (arcs) => arcs.reduce((sum, arc) => sum + edges[arc >> 1].latencyMs, 0);

  const bestPath = ({ from, to }, find, failed) => {
    let best = null;
    for (const source of from) {
      for (const target of to) {
        const sites = find(source, target);
        if (sites === null) continue;
        const arcs = arcsAlong(sites, failed);
        if (best === null || latency(arcs) < latency(best)) best = arcs;
      }
    }
    return best;
  };

  return {
    run: (first, count) => {
      const sum = new PlacementSum();
      for (let cable = first; cable < first + count; cable++) {
        const find = finderWithout(edgesOf[cable]);
        const failed = new Set(edgesOf[cable]);
        const load = [new Float64Array(edges.length), new Float64Array(edges.length)];
        const paths = demands.map((demand) => bestPath(demand, find, failed));
        demands.forEach(({ gbps }, i) => {
          for (const arc of paths[i] ?? []) load[arc & 1][arc >> 1] += gbps;
        });
        const share = (arc) => Math.min(1, edges[arc >> 1].capacityGbps / load[arc & 1][arc >> 1]);
        const served = demands.map(({ gbps }, i) =>
          paths[i] === null ? 0 : gbps * Math.min(1, ...paths[i].map(share)),
        );
        const total = served.reduce((all, gbps) => all + gbps, 0);
        sum.add(total, ...load);
      }
      return sum.answer;
    },
  };
}
