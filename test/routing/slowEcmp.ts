import type { Effect } from "../../src/failure/index.ts";
import type { Demand, Edge, Network } from "../../src/network/index.ts";
import { isAvoided } from "../simulate/slowOutcome.ts";

/** What the definition of `ecmp` gives, by ids. */
export interface SlowPlacement {
  /** Gbit/s that enter an edge at the site with this id. */
  readonly load: (edge: string, entry: string) => number;
  /** In the order of demands. */
  readonly services: readonly SlowService[];
}

interface SlowService {
  /** `null` where none survives. */
  readonly latencyMs: number | null;
  readonly servedGbps: number;
  /** The edges of each path with the fraction of the demand that takes it. */
  readonly paths: readonly { readonly edges: readonly Edge[]; readonly fraction: number }[];
}

/**
 * The placement under `ecmp` by brute force: simple paths are listed, and traffic split site by site down every one.
 * Written from the definitions, without the engine. For networks of up to 7 sites, with latencies whose sums are exact.
 */
export function slowEcmp(network: Network, effect: Effect): SlowPlacement {
  const { sites, edges, demands } = network;
  const aliveSites = sites.filter((_, i) => effect.failedNodes[i] !== 1).map(({ id }) => id);
  const aliveEdges = edges.filter((_, i) => effect.failedEdges[i] !== 1);
  const routes = demands.map((demand) => {
    const passable = aliveEdges.filter(
      (edge) => !isAvoided(network, demand, { sites: [edge.from, edge.to], edges: [edge] }),
    );
    const best = bestPath(demand, aliveSites, passable);
    if (best === undefined) return { latencyMs: null, paths: [] };
    const latencyMs = latency(best.edges);
    if (latencyMs > (demand.maxLatencyMs ?? Number.POSITIVE_INFINITY)) return { latencyMs: null, paths: [] };
    return { latencyMs, paths: splitPaths(best.sites[0]!, best.sites.at(-1)!, passable) };
  });

  const loads = new Map<string, number>();
  const load = (edge: string, entry: string) => loads.get(`${edge} ${entry}`) ?? 0;
  for (const [i, { gbps }] of demands.entries()) {
    for (const { sites, edges, fraction } of routes[i]!.paths) {
      for (const [hop, { id }] of edges.entries()) {
        const entry = sites[hop]!;
        loads.set(`${id} ${entry}`, load(id, entry) + gbps * fraction);
      }
    }
  }

  const share = ({ id, capacityGbps }: Edge, entry: string) => {
    const factor = effect.capacityFactors?.[edges.findIndex((edge) => edge.id === id)] ?? 1;
    const offered = load(id, entry);
    return offered === 0 ? 1 : Math.min(1, (capacityGbps * factor) / offered);
  };
  const services = demands.map(({ gbps }, i) => {
    const { paths, latencyMs } = routes[i]!;
    const servedGbps = paths.reduce((sum, { sites, edges, fraction }) => {
      const shares = edges.map((edge, hop) => share(edge, sites[hop]!));
      return sum + gbps * fraction * Math.min(1, ...shares);
    }, 0);
    return { latencyMs, servedGbps, paths };
  });
  return { load, services };
}

interface Path {
  readonly sites: readonly string[];
  readonly edges: readonly Edge[];
}

/** The first by latency, edges, id of the target, then ids of the edges from the target back. */
function bestPath({ from, to }: Demand, sites: readonly string[], edges: readonly Edge[]): Path | undefined {
  const backward = (path: Path) => path.edges.map(({ id }) => id).reverse();
  return from
    .filter((id) => sites.includes(id))
    .flatMap((id) => simplePaths(id, edges))
    .filter((path) => to.includes(path.sites.at(-1)!))
    .sort(
      (a, b) =>
        latency(a.edges) - latency(b.edges) ||
        a.edges.length - b.edges.length ||
        byText(a.sites.at(-1)!, b.sites.at(-1)!) ||
        byText(backward(a).join(" "), backward(b).join(" ")),
    )[0];
}

/** Every path by which traffic goes if each site sends equal parts over the edges that bring it nearer. */
function splitPaths(source: string, target: string, edges: readonly Edge[]): (Path & { fraction: number })[] {
  if (source === target) return [{ sites: [target], edges: [], fraction: 1 }];
  const own = distance(source, target, edges);
  const onward = edges.flatMap((edge) => {
    if (edge.from !== source && edge.to !== source) return [];
    const next = edge.from === source ? edge.to : edge.from;
    const left = distance(next, target, edges);
    const isOnBest = left.latencyMs + edge.latencyMs === own.latencyMs;
    const isNearer = left.latencyMs < own.latencyMs || left.hops < own.hops;
    return isOnBest && isNearer ? [{ edge, next }] : [];
  });
  return onward.flatMap(({ edge, next }) =>
    splitPaths(next, target, edges).map((rest) => ({
      sites: [source, ...rest.sites],
      edges: [edge, ...rest.edges],
      fraction: rest.fraction / onward.length,
    })),
  );
}

/** The least latency from one site to another, and the fewest edges with which it can be had. */
function distance(
  source: string,
  target: string,
  edges: readonly Edge[],
): { latencyMs: number; hops: number } {
  const paths = simplePaths(source, edges)
    .filter((path) => path.sites.at(-1) === target)
    .map((path) => path.edges);
  const latencyMs = Math.min(...paths.map(latency));
  const hops = paths.filter((path) => latency(path) === latencyMs).map((path) => path.length);
  return { latencyMs, hops: Math.min(...hops) };
}

function simplePaths(source: string, edges: readonly Edge[], passed: readonly string[] = []): Path[] {
  const onward = edges.flatMap((edge) => {
    if (edge.from !== source && edge.to !== source) return [];
    const next = edge.from === source ? edge.to : edge.from;
    if (passed.includes(next)) return [];
    return simplePaths(next, edges, [...passed, source]).map((path) => ({
      sites: [source, ...path.sites],
      edges: [edge, ...path.edges],
    }));
  });
  return [{ sites: [source], edges: [] }, ...onward];
}

function latency(edges: readonly Edge[]): number {
  return edges.reduce((sum, { latencyMs }) => sum + latencyMs, 0);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
