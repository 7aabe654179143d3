import { CutsetError } from "../errors.ts";
import { arcEdge, type Multigraph } from "./multigraph.ts";

/** Edges and nodes that fail together: one edge, one node, the segments of a cable, a shared-risk group. */
export interface FailureUnit {
  readonly edges?: readonly number[];
  readonly nodes?: readonly number[];
}

/** The edges and nodes of U units, for spreading the failures of units over them. */
export interface FailureUnits {
  readonly unitCount: number;
  /** The edges that fail with each unit, those at its nodes among them. */
  readonly edges: Members;
  readonly nodes: Members;
}

/** What belongs to unit `u`: `members[offsets[u] .. offsets[u + 1])`. */
export interface Members {
  /** Length U + 1. */
  readonly offsets: Int32Array;
  readonly members: Int32Array;
}

/**
 * The units as flat arrays; a unit may be empty, and several may share what they consist of.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if an edge or a node is not in the graph
 */
export function failureUnits(graph: Multigraph, units: readonly FailureUnit[]): FailureUnits {
  const edgesAt = (node: number) =>
    Array.from(graph.arcs.subarray(graph.offsets[node], graph.offsets[node + 1]), arcEdge);
  const edgesOf = ({ edges = [], nodes = [] }: FailureUnit) => [
    ...new Set([...edges, ...nodes.flatMap(edgesAt)]),
  ];
  for (const [index, { edges = [], nodes = [] }] of units.entries()) {
    checkMembers(`edges of unit ${index}`, edges, graph.edgeCount);
    checkMembers(`nodes of unit ${index}`, nodes, graph.nodeCount);
  }
  return {
    unitCount: units.length,
    edges: flattened(units.map(edgesOf)),
    nodes: flattened(units.map(({ nodes = [] }) => nodes)),
  };
}

/** Sets `words` of edges or nodes to those of the units they belong to, by OR where they belong to several. */
export function spread(unitWords: Int32Array, { offsets, members }: Members, words: Int32Array): void {
  words.fill(0);
  for (let unit = 0; unit < unitWords.length; unit++) {
    const failed = unitWords[unit]!;
    const stop = offsets[unit + 1]!;
    for (let index = offsets[unit]!; index < stop; index++) words[members[index]!]! |= failed;
  }
}

function flattened(lists: readonly (readonly number[])[]): Members {
  const offsets = new Int32Array(lists.length + 1);
  for (const [unit, list] of lists.entries()) offsets[unit + 1] = offsets[unit]! + list.length;
  return { offsets, members: Int32Array.from(lists.flat()) };
}

function checkMembers(what: string, members: readonly number[], count: number): void {
  for (const member of members) {
    if (Number.isInteger(member) && member >= 0 && member < count) continue;
    const problem = `${what} must be numbers from 0 to ${count - 1}, got ${member}`;
    throw new CutsetError("ARGUMENT_INVALID", `failureUnits: ${problem}`);
  }
}
