import * as highsModule from "highs";
import type { Effect } from "../../../src/failure/index.ts";
import { arcEdge, type NetworkView } from "../../../src/graph/index.ts";
import { arcCapacity } from "../../../src/routing/arcCapacity.ts";
import type { DemandTable } from "../../../src/traffic/index.ts";
import { simplePaths } from "../../graph/twins.ts";

// Its declarations are read as those of CommonJS, where the loader would be one level deeper.
const loadHighs = highsModule.default as unknown as typeof highsModule.default.default;
const highs = await loadHighs();

/**
 * The flow problem as a linear program in which every demand has a flow of its own on every arc it may use. Such flows
 * know no latency, so limits to it are left out.
 */
function conditions(view: NetworkView, demands: DemandTable, effect: Effect) {
  const { graph } = view;
  const capacity = arcCapacity(view, effect);
  const lines: string[] = [];
  const open = [...capacity.keys()].filter((arc) => capacity[arc]! > 0);
  const mayUse = (demand: number, arc: number) => demands.avoidedEdges[demand]?.[arcEdge(arc)] !== 1;
  for (const arc of open) {
    const users = [...Array(demands.count).keys()].filter((demand) => mayUse(demand, arc));
    if (capacity[arc] === Number.POSITIVE_INFINITY || users.length === 0) continue;
    lines.push(`${sum(users.map((demand) => `f${demand}_${arc}`))} <= ${capacity[arc]}`);
  }
  for (let demand = 0; demand < demands.count; demand++) {
    const arcs = open.filter((arc) => mayUse(demand, arc));
    const alive = (node: number) => effect.failedNodes[node] === 0;
    const sources = new Set([...demands.sources[demand]!].filter(alive));
    const targets = new Set([...demands.targets[demand]!].filter(alive));
    const isLocal = [...sources].some((node) => targets.has(node));
    for (let node = 0; node < graph.nodeCount; node++) {
      const into = arcs.filter((arc) => head(arc) === node).map((arc) => `+ f${demand}_${arc}`);
      const out = arcs.filter((arc) => head(arc ^ 1) === node).map((arc) => `- f${demand}_${arc}`);
      const ends = [
        ...(sources.has(node) ? [`+ a${demand}_${node}`] : []),
        ...(targets.has(node) ? [`- z${demand}_${node}`] : []),
      ];
      const terms = [...into, ...out, ...ends];
      if (terms.length > 0) lines.push(`${terms.join(" ")} = 0`);
    }
    if (targets.size > 0 && (sources.size > 0 || isLocal)) {
      lines.push(`${sum([...targets].map((node) => `z${demand}_${node}`))} - s${demand} = 0`);
    } else lines.push(`s${demand} = 0`);
    lines.push(`s${demand} <= ${demands.gbps[demand]}`);
  }
  return lines;
  function head(arc: number): number {
    return (arc & 1) === 0 ? graph.to[arcEdge(arc)]! : graph.from[arcEdge(arc)]!;
  }
}

function sum(terms: readonly string[]): string {
  return terms.join(" + ");
}

function solve(objective: string, lines: readonly string[]) {
  const text = `Maximize\n obj: ${objective}\nSubject To\n${lines.map((line, i) => ` c${i}: ${line}`).join("\n")}\nEnd\n`;
  const result = highs.solve(text, { output_flag: false } as never);
  if (result.Status !== "Optimal") throw new Error(`${result.Status}:\n${text}`);
  return result;
}

/** The largest total that can be served, by HiGHS. */
export function largestTotal(view: NetworkView, demands: DemandTable, effect: Effect): number {
  if (demands.count === 0) return 0;
  const served = sum([...Array(demands.count).keys()].map((demand) => `s${demand}`));
  return solve(served, conditions(view, demands, effect)).ObjectiveValue;
}

/** The largest factor by which all demands can grow, by HiGHS, up to a limit. */
export function largestFactor(...[view, demands, effect]: Parameters<typeof largestTotal>): number {
  const most = 1e6;
  const offering = [...Array(demands.count).keys()].filter((demand) => demands.gbps[demand]! > 0);
  // Served may exceed what is offered now: demands grow.
  const grown = { ...demands, gbps: demands.gbps.map((gbps) => 2 * most * gbps) };
  const growing = offering.map((demand) => `s${demand} - ${demands.gbps[demand]} t >= 0`);
  return solve("t", [...conditions(view, grown, effect), ...growing, `t <= ${most}`]).Columns["t"]!.Primal;
}

/** The largest total over a list of every path that each demand may take, which can keep limits to latency. */
export function largestTotalOverPaths(view: NetworkView, demands: DemandTable, effect: Effect): number {
  const capacity = arcCapacity(view, effect);
  const users = new Map<number, string[]>();
  const lines: string[] = [];
  const served: string[] = [];
  for (let demand = 0; demand < demands.count; demand++) {
    const flows = pathsOf(view, demands, effect, demand).map((arcs, i) => {
      const flow = `p${demand}_${i}`;
      for (const arc of arcs) users.set(arc, [...(users.get(arc) ?? []), flow]);
      return flow;
    });
    if (flows.length > 0) lines.push(`${sum(flows)} <= ${demands.gbps[demand]}`);
    served.push(...flows);
  }
  for (const [arc, flows] of users) {
    if (capacity[arc] !== Number.POSITIVE_INFINITY) lines.push(`${sum(flows)} <= ${capacity[arc]}`);
  }
  return served.length === 0 ? 0 : solve(sum(served), lines).ObjectiveValue;
}

function pathsOf(view: NetworkView, demands: DemandTable, effect: Effect, demand: number): number[][] {
  const avoided = demands.avoidedEdges[demand];
  const mayTake = (arcs: readonly number[]) =>
    arcs.every((arc) => avoided?.[arcEdge(arc)] !== 1) &&
    arcs.reduce((sum, arc) => sum + view.latencyMs[arcEdge(arc)]!, 0) <=
      demands.maxLatencyMs[demand]! * (1 + 1e-12);
  return [...demands.sources[demand]!].flatMap((source) =>
    simplePaths(view.graph, effect, source)
      .filter(({ arcs, end }) => demands.targets[demand]!.includes(end) && mayTake(arcs))
      .map(({ arcs }) => arcs),
  );
}

/** The max-min fair served fractions, by HiGHS: a demand is settled at a level if none of its own can be more. */
export function fairFractions(view: NetworkView, demands: DemandTable, effect: Effect): number[] {
  const fractions = new Array<number>(demands.count).fill(Number.NaN);
  const lines = conditions(view, demands, effect);
  const rising = new Set([...Array(demands.count).keys()].filter((demand) => demands.gbps[demand]! > 0));
  const held = () =>
    fractions.flatMap((fraction, demand) =>
      fraction > 0 ? [`s${demand} >= ${fraction * (1 - 1e-9) * demands.gbps[demand]!}`] : [],
    );
  while (rising.size > 0) {
    const atLevel = [...rising].map((demand) => `s${demand} - ${demands.gbps[demand]} t >= 0`);
    const level = solve("t", [...lines, ...held(), ...atLevel, "t <= 1"]).Columns["t"]!.Primal;
    const floor = [...rising].map((demand) => `s${demand} >= ${level * (1 - 1e-9) * demands.gbps[demand]!}`);
    for (const demand of [...rising]) {
      const most =
        solve(`s${demand}`, [...lines, ...held(), ...floor]).ObjectiveValue / demands.gbps[demand]!;
      if (most > level + 1e-6) continue;
      fractions[demand] = level;
      rising.delete(demand);
    }
  }
  return fractions;
}
