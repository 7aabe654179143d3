import type { Effect } from "../failure/index.ts";
import { arcEdge, IndexSet, type NetworkView } from "../graph/index.ts";
import type { Placement } from "../routing/index.ts";
import type { Baseline } from "./baseline.ts";
import type { ScenarioImpact } from "./scenarioImpact.ts";
import { type SolvedScenario, utilisation } from "./scenarioSolver.ts";

/** Finds what one scenario after another changes. */
export class ImpactFinder {
  private readonly view: NetworkView;
  private readonly baseline: Baseline;
  private readonly edges: IndexSet;
  private readonly utilisation: Float64Array;
  private readonly countries: IndexSet;
  /** By country, Gbit/s; meaningful for those in the set. */
  private readonly lostOf: Float64Array;
  private readonly lostGbps: Float64Array;
  private readonly operators: IndexSet;

  constructor(view: NetworkView, baseline: Baseline) {
    const { countries, plant } = baseline;
    this.view = view;
    this.baseline = baseline;
    this.edges = new IndexSet(view.graph.edgeCount);
    this.utilisation = new Float64Array(view.graph.edgeCount);
    this.countries = new IndexSet(countries.length);
    this.lostOf = new Float64Array(countries.length);
    this.lostGbps = new Float64Array(countries.length);
    this.operators = new IndexSet(plant.operators.length);
  }

  /** The impact of a scenario; its lists change with the next call. */
  impactOf({ figures, effect, placement, changes }: SolvedScenario): ScenarioImpact {
    const { edges, countries, operators } = this;
    edges.clear();
    countries.clear();
    operators.clear();
    this.findOperators(effect);
    if (placement !== null && changes !== null) {
      this.findBusierEdges(effect, placement, changes.changedArcs);
      this.findLosses(placement, changes.changedDemands);
    }
    return {
      figures,
      edges: edges.view(),
      utilisation: this.utilisation.subarray(0, edges.size),
      countries: countries.view(),
      lostGbps: this.lostGbps.subarray(0, countries.size),
      operators: operators.view(),
    };
  }

  private findBusierEdges({ capacityFactors }: Effect, placement: Placement, changedArcs: IndexSet): void {
    const { forwardGbps, backwardGbps } = placement;
    const { edges } = this;
    for (let i = 0; i < changedArcs.size; i++) {
      const edge = arcEdge(changedArcs.indices[i]!);
      // Both directions may have changed.
      if (edges.has(edge)) continue;
      const capacity = this.view.capacityGbps[edge]! * (capacityFactors?.[edge] ?? 1);
      const used = utilisation(Math.max(forwardGbps[edge]!, backwardGbps[edge]!), capacity);
      if (used <= this.baseline.utilisation[edge]!) continue;
      this.utilisation[edges.size] = used;
      edges.add(edge);
    }
  }

  private findLosses(placement: Placement, changedDemands: IndexSet): void {
    const { servedGbps, countryOf } = this.baseline;
    const { countries, lostOf } = this;
    for (let i = 0; i < changedDemands.size; i++) {
      const demand = changedDemands.indices[i]!;
      const less = servedGbps[demand]! - placement.servedGbps[demand]!;
      if (less === 0) continue;
      const country = countryOf[demand]!;
      if (!countries.has(country)) lostOf[country] = 0;
      countries.add(country);
      lostOf[country]! += less;
    }
    for (let i = 0; i < countries.size; i++) this.lostGbps[i] = lostOf[countries.indices[i]!]!;
  }

  private findOperators({ failedNodes, failedEdges }: Effect): void {
    const { operators, ofNode, ofEdge, edgeOffsets } = this.baseline.plant;
    if (operators.length === 0) return;
    const hit = this.operators;
    for (let node = failedNodes.indexOf(1); node !== -1; node = failedNodes.indexOf(1, node + 1)) {
      if (ofNode[node] !== -1) hit.add(ofNode[node]!);
    }
    for (let edge = failedEdges.indexOf(1); edge !== -1; edge = failedEdges.indexOf(1, edge + 1)) {
      for (let i = edgeOffsets[edge]!; i < edgeOffsets[edge + 1]!; i++) hit.add(ofEdge[i]!);
    }
  }
}
