/**
 * What one writes without a library: lists of neighbours, copied without what failed for each scenario, then searched
 * breadth-first or by Dijkstra with a binary heap.
 */
export function adjacencyLists({ nodeCount, from, to, weight }, hasFailed = () => false) {
  const neighbours = Array.from({ length: nodeCount }, () => []);
  for (let edge = 0; edge < from.length; edge++) {
    if (hasFailed(edge)) continue;
    neighbours[from[edge]].push({ node: to[edge], weight: weight[edge] });
    neighbours[to[edge]].push({ node: from[edge], weight: weight[edge] });
  }
  return neighbours;
}

/** Unordered pairs of nodes that are joined; `size` is what each node counts for. */
export function reachablePairs(neighbours, size = () => 1) {
  const seen = new Array(neighbours.length).fill(false);
  let pairs = 0;
  for (let root = 0; root < neighbours.length; root++) {
    if (seen[root]) continue;
    seen[root] = true;
    const reached = [root];
    let members = 0;
    for (const node of reached) {
      members += size(node);
      for (const { node: next } of neighbours[node]) {
        if (seen[next]) continue;
        seen[next] = true;
        reached.push(next);
      }
    }
    pairs += (members * (members - 1)) / 2;
  }
  return pairs;
}

/** The sum of finite distances from a node. */
export function distanceSum(neighbours, source) {
  const distance = new Array(neighbours.length).fill(Number.POSITIVE_INFINITY);
  distance[source] = 0;
  const heap = [{ node: source, key: 0 }];
  let sum = 0;
  while (heap.length > 0) {
    const { node, key } = pop(heap);
    if (key > distance[node]) continue;
    sum += key;
    for (const { node: next, weight } of neighbours[node]) {
      if (key + weight >= distance[next]) continue;
      distance[next] = key + weight;
      push(heap, { node: next, key: key + weight });
    }
  }
  return sum;
}

function push(heap, entry) {
  let hole = heap.length;
  heap.push(entry);
  while (hole > 0) {
    const parent = (hole - 1) >> 1;
    if (heap[parent].key <= entry.key) break;
    heap[hole] = heap[parent];
    hole = parent;
  }
  heap[hole] = entry;
}

function pop(heap) {
  const top = heap[0];
  const last = heap.pop();
  if (heap.length === 0) return top;
  let hole = 0;
  for (let child = 1; child < heap.length; child = 2 * hole + 1) {
    if (child + 1 < heap.length && heap[child + 1].key < heap[child].key) child++;
    if (heap[child].key >= last.key) break;
    heap[hole] = heap[child];
    hole = child;
  }
  heap[hole] = last;
  return top;
}
