import { randomStream, viewOf } from "cutset";

const known = new WeakMap();

/**
 * What fails together on a map: first its cables, then its stations, each `{ edges, nodes }`; and the size of each node, 1
 * for a place and 0 for a branching unit.
 */
export function failingUnits(graph) {
  if (!known.has(graph)) {
    known.set(graph, graph.network === undefined ? drawnUnits(graph) : networkUnits(graph.network));
  }
  return known.get(graph);
}

function networkUnits(network) {
  const { isPlace } = viewOf(network);
  const cables = network.cables.map(({ id }) => ({
    nodes: [],
    edges: network.edges.flatMap(({ cable }, edge) => (cable === id ? [edge] : [])),
  }));
  const stations = Array.from(network.sites.keys())
    .filter((node) => isPlace[node] === 1)
    .map((node) => ({ nodes: [node], edges: [] }));
  return { units: [...cables, ...stations], size: Float64Array.from(isPlace) };
}

function drawnUnits(graph) {
  const stations = Array.from({ length: graph.nodeCount }, (_, node) => ({ nodes: [node], edges: [] }));
  const cables = drawnCables(graph).map((edges) => ({ nodes: [], edges }));
  return { units: [...cables, ...stations], size: new Float64Array(graph.nodeCount).fill(1) };
}

/** Random walks of 3 to 8 edges that no cable has yet, until all edges have one; the last ones are shorter. */
function drawnCables({ name, nodeCount, from, to }) {
  const next = randomStream(`cables of ${name}`, 0);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const edgesAt = Array.from({ length: nodeCount }, () => []);
  for (let edge = 0; edge < from.length; edge++) {
    edgesAt[from[edge]].push(edge);
    edgesAt[to[edge]].push(edge);
  }
  const isTaken = new Array(from.length).fill(false);
  const cables = [];
  for (let start = 0; start < from.length; start++) {
    if (isTaken[start]) continue;
    const length = 3 + Math.floor(6 * next());
    const cable = [];
    let node = from[start];
    for (let edge = start; edge !== undefined && cable.length < length; ) {
      cable.push(edge);
      isTaken[edge] = true;
      node = from[edge] === node ? to[edge] : from[edge];
      edge = pick(edgesAt[node].filter((other) => !isTaken[other]));
    }
    cables.push(cable);
  }
  return cables;
}
