import type { Effect } from "../failure/index.ts";
import { arcEdge, type NetworkView } from "../graph/index.ts";
import type { Placement } from "../routing/index.ts";
import type { Baseline } from "./baseline.ts";
import { type SolvedScenario, utilisation } from "./scenarioSolver.ts";
import type { ScenarioFigures } from "./sweepRow.ts";

/** What a scenario changes of the intact network. */
export interface ScenarioImpact {
  readonly figures: ScenarioFigures;
  /** Edges that are used more than while nothing fails. */
  readonly edges: readonly number[];
  /** Of the busier direction of each. */
  readonly utilisation: readonly number[];
  /** Countries whose traffic is served otherwise than while nothing fails. */
  readonly countries: readonly number[];
  /** Gbit/s that each is served less. */
  readonly lostGbps: readonly number[];
  /** Operators some of whose plant has failed. */
  readonly operators: readonly number[];
}

export function impactOf(view: NetworkView, baseline: Baseline, solved: SolvedScenario): ScenarioImpact {
  const { figures, effect, placement, changes } = solved;
  const operators = operatorsHit(baseline, effect);
  if (placement === null || changes === null) {
    return { figures, edges: [], utilisation: [], countries: [], lostGbps: [], operators };
  }
  const lost = lossByCountry(baseline, placement, changes.changedDemands);
  const used = busierEdges(view, baseline, solved.effect, placement, changes.changedArcs);
  return {
    figures,
    edges: [...used.keys()],
    utilisation: [...used.values()],
    countries: [...lost.keys()],
    lostGbps: [...lost.values()],
    operators,
  };
}

function busierEdges(
  { capacityGbps }: NetworkView,
  baseline: Baseline,
  { capacityFactors }: Effect,
  { forwardGbps, backwardGbps }: Placement,
  changedArcs: readonly number[],
): Map<number, number> {
  const used = new Map<number, number>();
  for (const arc of changedArcs) {
    const edge = arcEdge(arc);
    const capacity = capacityGbps[edge]! * (capacityFactors?.[edge] ?? 1);
    const value = utilisation(Math.max(forwardGbps[edge]!, backwardGbps[edge]!), capacity);
    if (value > baseline.utilisation[edge]!) used.set(edge, value);
  }
  return used;
}

function lossByCountry(
  { servedGbps, countryOf }: Baseline,
  placement: Placement,
  changedDemands: readonly number[],
): Map<number, number> {
  const lost = new Map<number, number>();
  for (const demand of changedDemands) {
    const less = servedGbps[demand]! - placement.servedGbps[demand]!;
    if (less === 0) continue;
    const country = countryOf[demand]!;
    lost.set(country, (lost.get(country) ?? 0) + less);
  }
  return lost;
}

function operatorsHit({ plant }: Baseline, { failedNodes, failedEdges }: Effect): number[] {
  const { operators, ofNode, ofEdge, edgeOffsets } = plant;
  if (operators.length === 0) return [];
  const hit = new Set<number>();
  for (let node = failedNodes.indexOf(1); node !== -1; node = failedNodes.indexOf(1, node + 1)) {
    if (ofNode[node] !== -1) hit.add(ofNode[node]!);
  }
  for (let edge = failedEdges.indexOf(1); edge !== -1; edge = failedEdges.indexOf(1, edge + 1)) {
    for (let i = edgeOffsets[edge]!; i < edgeOffsets[edge + 1]!; i++) hit.add(ofEdge[i]!);
  }
  return [...hit];
}
