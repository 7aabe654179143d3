import type { NetworkView } from "../graph/index.ts";

/** What each operator runs or owns a part of: flat data, which threads can share. */
export interface OperatedPlant {
  /** In the order of names. */
  readonly operators: readonly string[];
  /** Length V, the operator of each site; -1 where none is named. */
  readonly ofNode: Int32Array;
  /** Length E + 1. */
  readonly edgeOffsets: Int32Array;
  /** The operators of edge `e` from `edgeOffsets[e]` on: those of a link, and the owners of a segment's cable. */
  readonly ofEdge: Int32Array;
}

export function operatedPlant({ network }: NetworkView): OperatedPlant {
  const owners = new Map(network.cables.map((cable) => [cable.id, cable.owners ?? []]));
  const namesOf = network.edges.map(({ cable, operator }) => [
    ...new Set([...(operator === null ? [] : [operator]), ...(cable === null ? [] : owners.get(cable)!)]),
  ]);
  const siteNames = network.sites.flatMap(({ operator }) => (operator === null ? [] : [operator]));
  const operators = [...new Set([...siteNames, ...namesOf.flat()])].sort();
  const indexOf = new Map(operators.map((name, index) => [name, index]));
  const edgeOffsets = new Int32Array(namesOf.length + 1);
  for (const [edge, names] of namesOf.entries()) edgeOffsets[edge + 1] = edgeOffsets[edge]! + names.length;
  return {
    operators,
    ofNode: Int32Array.from(network.sites, ({ operator }) => indexOf.get(operator ?? "") ?? -1),
    edgeOffsets,
    ofEdge: Int32Array.from(namesOf.flat(), (name) => indexOf.get(name)!),
  };
}
