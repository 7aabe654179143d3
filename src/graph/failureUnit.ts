import { CutsetError } from "../errors.ts";
import { arcEdge, type Multigraph } from "./multigraph.ts";

/** Edges and nodes that fail together: one edge, one node, the segments of a cable, a shared-risk group. */
export interface FailureUnit {
  readonly edges?: readonly number[];
  readonly nodes?: readonly number[];
}

/**
 * The edges that fail with a unit: its own and those at its nodes, each once.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if an edge or a node is not in the graph
 */
export function edgesOfUnit(graph: Multigraph, { edges = [], nodes = [] }: FailureUnit): number[] {
  checkMembers("edge", edges, graph.edgeCount);
  checkMembers("node", nodes, graph.nodeCount);
  const atNodes = nodes.flatMap((node) => {
    const arcs = graph.arcs.subarray(graph.offsets[node], graph.offsets[node + 1]);
    return Array.from(arcs, arcEdge);
  });
  return [...new Set([...edges, ...atNodes])];
}

function checkMembers(kind: string, members: readonly number[], count: number): void {
  for (const member of members) {
    if (Number.isInteger(member) && member >= 0 && member < count) continue;
    const problem = `${kind}s of a unit must be from 0 to ${count - 1}, got ${member}`;
    throw new CutsetError("ARGUMENT_INVALID", `edgesOfUnit: ${problem}`);
  }
}
