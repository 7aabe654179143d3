import { comeWithin, type Position, type RouteShape, routeShape, sphericalPolygon } from "../geo/index.ts";
import { type Edge, type ElementRef, isPlace, type Network, parseRef, type Site } from "../network/index.ts";
import type { DegradeFailure, ElementFailure, SingleFailure } from "./failure.ts";
import { ringsOf } from "./ringsOf.ts";

/** What a failure hits by itself; the edges that end at a site it hits are left to the caller. */
export interface Footprint {
  readonly hitsSite: (site: Site) => boolean;
  readonly hitsEdge: (edge: Edge) => boolean;
}

const never = (): boolean => false;

/** The footprint of a failure whose element, if it names one, exists. */
export function footprintOf(network: Network, failure: Exclude<SingleFailure, DegradeFailure>): Footprint {
  if (failure.kind === "disc") return near([[failure.lon, failure.lat]], failure.radiusKm);
  if (failure.kind === "corridor") return near([failure.from, failure.to], failure.widthKm / 2);
  if (failure.kind === "polygon") {
    const polygon = sphericalPolygon(ringsOf(failure.coordinates));
    return {
      hitsSite: ({ lon, lat }) => polygon.contains([lon, lat]),
      hitsEdge: ({ route }) => polygon.meets(route),
    };
  }
  const { kind, id } = failure;
  return kind === "group" ? refsFootprint(network, [`group:${id}`]) : elementFootprint(network, kind, id);
}

/** What comes within a distance of a route, or of a place. */
function near(route: readonly Position[], km: number): Footprint {
  const shape = routeShape(route);
  return {
    hitsSite: (site) => comeWithin(shapeOf(site, [[site.lon, site.lat]]), shape, km),
    hitsEdge: (edge) => comeWithin(shapeOf(edge, edge.route), shape, km),
  };
}

/** Kept, as a sweep asks again for every place of a disc. */
const shapes = new WeakMap<Site | Edge, RouteShape>();

function shapeOf(element: Site | Edge, route: readonly Position[]): RouteShape {
  let shape = shapes.get(element);
  if (shape === undefined) {
    shape = routeShape(route);
    shapes.set(element, shape);
  }
  return shape;
}

/** The edges a footprint takes down: those it hits, and those that end at a site it hits. */
export function edgesDown(network: Network, { hitsSite, hitsEdge }: Footprint): number[] {
  const hit = new Set(network.sites.filter(hitsSite).map(({ id }) => id));
  return [...network.edges.keys()].filter((index) => {
    const edge = network.edges[index]!;
    return hit.has(edge.from) || hit.has(edge.to) || hitsEdge(edge);
  });
}

function elementFootprint(
  network: Network,
  kind: Exclude<ElementFailure["kind"], "group">,
  id: string,
): Footprint {
  switch (kind) {
    case "site":
      return { hitsSite: (site) => site.id === id, hitsEdge: never };
    case "segment":
    case "link":
      return { hitsSite: never, hitsEdge: (edge) => edge.id === id };
    case "cable":
      return { hitsSite: never, hitsEdge: ({ cable }) => cable === id };
    case "country":
      return { hitsSite: (site) => site.country === id && isPlace(site), hitsEdge: never };
    case "operator": {
      const own = network.cables.filter(({ owners }) => isSoleOwner(id, owners));
      const cables = new Set<string | null>(own.map((cable) => cable.id));
      return {
        hitsSite: ({ operator }) => operator === id,
        hitsEdge: ({ operator, cable }) => operator === id || cables.has(cable),
      };
    }
  }
}

/** What the failure of all of some elements hits. Groups may nest and share members, so each is expanded once. */
export function refsFootprint(network: Network, elements: readonly ElementRef[]): Footprint {
  const membersOf = new Map(network.riskGroups.map((group) => [group.id, group.members]));
  const refs = new Set(elements);
  for (const text of refs) {
    const ref = parseRef(text)!;
    if (ref.kind === "group") for (const member of membersOf.get(ref.id) ?? []) refs.add(member);
  }
  const parts: Footprint[] = [];
  for (const text of refs) {
    const ref = parseRef(text)!;
    if (ref.kind !== "group" && ref.kind !== "demand")
      parts.push(elementFootprint(network, ref.kind, ref.id));
  }
  return {
    hitsSite: (site) => parts.some((part) => part.hitsSite(site)),
    hitsEdge: (edge) => parts.some((part) => part.hitsEdge(edge)),
  };
}

function isSoleOwner(name: string, owners: readonly string[] = []): boolean {
  return owners.length > 0 && owners.every((owner) => owner === name);
}
