import { CutsetError } from "../../errors.ts";
import type { Network } from "../../network/index.ts";
import { type RiskUnit, riskUnits } from "./riskUnits.ts";

/** Ids of what two paths both use; all empty if no single cause can take down both. */
export interface SharedRisks {
  readonly edges: readonly string[];
  /** Branching units too; without the sites where both paths end. */
  readonly sites: readonly string[];
  readonly cables: readonly string[];
  /** Groups that hold, directly or nested, an edge, its cable or a site of each path; common ends do not count. */
  readonly riskGroups: readonly string[];
}

/**
 * What two paths have in common that one cause may take down.
 *
 * Cost: O(V + E) for each site, cable and member of a risk group.
 *
 * @param pathA - edge ids from end to end, at least one
 * @throws {CutsetError} `NOT_FOUND` if there is no such edge, `ARGUMENT_INVALID` if edges do not join to a path
 */
export function auditPathPair(
  network: Network,
  pathA: readonly string[],
  pathB: readonly string[],
): SharedRisks {
  const endsOfB = endsOf(network, pathB);
  const ends = new Set(endsOf(network, pathA).filter((id) => endsOfB.includes(id)));
  const indexOf = new Map(network.edges.map(({ id }, index) => [id, index]));
  const [a, b] = [pathA, pathB].map((path) => new Set(path.map((id) => indexOf.get(id)!)));
  const shared = riskUnits(network, ends).filter(
    ({ edges }) => edges.some((edge) => a!.has(edge)) && edges.some((edge) => b!.has(edge)),
  );
  const ids = (wanted: RiskUnit["kind"]) => shared.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  return { edges: ids("edge"), sites: ids("site"), cables: ids("cable"), riskGroups: ids("group") };
}

/** The sites where a path of edges starts and ends. */
function endsOf(network: Network, path: readonly string[]): [string, string] {
  const edges = path.map((id) => network.edge(id));
  const [first] = edges;
  for (const start of first === undefined ? [] : [first.from, first.to]) {
    let end: string | null = start;
    for (const { from, to } of edges) end = from === end ? to : to === end ? from : null;
    if (end !== null) return [start, end];
  }
  const problem = `edges ${path.join(", ")} do not join to a path; give them in order, at least one`;
  throw new CutsetError(
    "ARGUMENT_INVALID",
    `auditPathPair: ${path.length === 0 ? "a path is empty; give at least one edge" : problem}`,
  );
}
