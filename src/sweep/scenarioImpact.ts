import type { Effect } from "../failure/index.ts";
import { arcEdge, IndexSet, type NetworkView } from "../graph/index.ts";
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

/** Finds what one scenario after another changes. */
export class ImpactFinder {
  private readonly view: NetworkView;
  private readonly baseline: Baseline;
  private readonly countries: IndexSet;
  /** For each country, Gbit/s; meaningful for those in the set. */
  private readonly lostGbps: Float64Array;
  private readonly operators: IndexSet;

  constructor(view: NetworkView, baseline: Baseline) {
    this.view = view;
    this.baseline = baseline;
    this.countries = new IndexSet(baseline.countries.length);
    this.lostGbps = new Float64Array(baseline.countries.length);
    this.operators = new IndexSet(baseline.plant.operators.length);
  }

  impactOf({ figures, effect, placement, changes }: SolvedScenario): ScenarioImpact {
    const operators = this.operatorsHit(effect);
    if (placement === null || changes === null) {
      return { figures, edges: [], utilisation: [], countries: [], lostGbps: [], operators };
    }
    const used = this.busierEdges(effect, placement, changes.changedArcs);
    const lost = this.lossByCountry(placement, changes.changedDemands);
    return { figures, ...used, ...lost, operators };
  }

  private busierEdges(
    { capacityFactors }: Effect,
    { forwardGbps, backwardGbps }: Placement,
    changedArcs: IndexSet,
  ): Pick<ScenarioImpact, "edges" | "utilisation"> {
    const edges: number[] = [];
    const utilisations: number[] = [];
    for (let i = 0; i < changedArcs.size; i++) {
      const arc = changedArcs.indices[i]!;
      const isSecondDirection = (arc & 1) === 1 && changedArcs.has(arc ^ 1);
      if (isSecondDirection) continue;
      const edge = arcEdge(arc);
      const capacity = this.view.capacityGbps[edge]! * (capacityFactors?.[edge] ?? 1);
      const used = utilisation(Math.max(forwardGbps[edge]!, backwardGbps[edge]!), capacity);
      if (used <= this.baseline.utilisation[edge]!) continue;
      edges.push(edge);
      utilisations.push(used);
    }
    return { edges, utilisation: utilisations };
  }

  private lossByCountry(
    placement: Placement,
    changedDemands: IndexSet,
  ): Pick<ScenarioImpact, "countries" | "lostGbps"> {
    const { servedGbps, countryOf } = this.baseline;
    const { countries, lostGbps } = this;
    countries.clear();
    for (let i = 0; i < changedDemands.size; i++) {
      const demand = changedDemands.indices[i]!;
      const less = servedGbps[demand]! - placement.servedGbps[demand]!;
      if (less === 0) continue;
      const country = countryOf[demand]!;
      if (!countries.has(country)) lostGbps[country] = 0;
      countries.add(country);
      lostGbps[country]! += less;
    }
    const hit = countries.toArray();
    return { countries: hit, lostGbps: hit.map((country) => lostGbps[country]!) };
  }

  private operatorsHit({ failedNodes, failedEdges }: Effect): number[] {
    const { operators, ofNode, ofEdge, edgeOffsets } = this.baseline.plant;
    if (operators.length === 0) return [];
    const hit = this.operators;
    hit.clear();
    for (let node = failedNodes.indexOf(1); node !== -1; node = failedNodes.indexOf(1, node + 1)) {
      if (ofNode[node] !== -1) hit.add(ofNode[node]!);
    }
    for (let edge = failedEdges.indexOf(1); edge !== -1; edge = failedEdges.indexOf(1, edge + 1)) {
      for (let i = edgeOffsets[edge]!; i < edgeOffsets[edge + 1]!; i++) hit.add(ofEdge[i]!);
    }
    return hit.toArray();
  }
}
