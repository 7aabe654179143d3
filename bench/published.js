/**
 * Milliseconds measured before, for peers that no Debian package brings. One thread on a 2-core virtual machine,
 * g++ 12 -O3: ratios travel between machines, times do not, so these are shown and never put in the JSON.
 */
const published = [
  {
    work: "W2",
    implementation: "NetworKit DynDijkstra",
    ms: { s200: 93, kdl: 6_400, m2k: 2_050, l20k: 105_000 },
  },
  {
    work: "W2",
    implementation: "Boost or LEMON Dijkstra",
    ms: { s200: 710, kdl: 24_500, m2k: 47_000, l20k: 6_200_000 },
  },
];

/** What was published of a work on a graph: `{ implementation, ms }`. */
export function publishedTimes(work, graph) {
  return published
    .filter((entry) => entry.work === work && graph in entry.ms)
    .map(({ implementation, ms }) => ({ implementation, ms: ms[graph] }));
}
