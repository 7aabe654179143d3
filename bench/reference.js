/**
 * Answers that igraph, Boost, LEMON and NetworKit agreed on, where they could finish. A graph is known by its name and
 * size. W2 counts microseconds, from every 1/100th node, or from every node where there are at most 1,000.
 */
const answers = [
  {
    name: "s200",
    size: [200, 300],
    W1: { reachablePairs: 5_964_042n },
    W2: { distance: 907_378_891_612n },
    W4: { distance: 13_173_105n },
    W5: { lostPairs: 2_078_556n, worst: 3_276n, bridges: 24n },
  },
  {
    name: "kdl",
    size: [754, 899],
    W1: { reachablePairs: 255_105_355n },
    W4: { distance: 4_490_343n },
    W5: { lostPairs: 96_348_553n, worst: 14_680n, bridges: 73n },
  },
  {
    name: "m2k",
    size: [2000, 3000],
    W1: { reachablePairs: 5_996_480_306n },
    W4: { distance: 148_980_115n },
    W5: { bridges: 240n },
  },
];

/** The answers known for a work on a graph; none for most. */
export function referenceAnswers(work, { name, nodeCount, edgeCount }) {
  const known = answers.find((entry) => entry.name === name);
  const same = known !== undefined && known.size[0] === nodeCount && known.size[1] === edgeCount;
  return same ? (known[work] ?? {}) : {};
}
