import { distanceKm, type Foot, type MeasuredRoute, type Position } from "../../geo/index.ts";
import type { DrawnLanding, TopologyDoubt } from "./drawnCable.ts";
import { Joints } from "./joints.ts";
import { widestGapKm } from "./widestGapKm.ts";

/** What lies this near is meant to touch: maps are drawn in towns and bends, not in metres. */
const touchingKm = 1;

/** Ends that meet within this are one place. */
const sameSpotKm = 0.05;

interface RouteEnd {
  readonly route: number;
  readonly member: number;
  readonly position: Position;
}

interface Place extends Foot {
  readonly route: number;
}

interface JoinedRoutes {
  readonly joints: Joints;
  /** Landings that a straight line joins to a node. */
  readonly spurs: readonly { readonly landing: number; readonly member: number }[];
  readonly doubts: readonly TopologyDoubt[];
}

/**
 * Where the routes of a cable meet each other and its landings, nearest first.
 *
 * A route joins another, or itself, where it *ends* on it: routes that go on both ways cross. A landing lies on every
 * route that passes within 1 km; one that none does is joined to what is nearest. Cost: O((ends + landings) · points).
 */
export function joinRoutes(
  landings: readonly DrawnLanding[],
  routes: readonly MeasuredRoute[],
): JoinedRoutes {
  const joints = new Joints(landings.length);
  const doubts: TopologyDoubt[] = [];
  const spurs: { landing: number; member: number }[] = [];
  const ends = routes.flatMap(({ points, lengthKm }, route): RouteEnd[] => [
    { route, member: joints.add(route, 0), position: points[0]! },
    { route, member: joints.add(route, lengthKm), position: points.at(-1)! },
  ]);

  const memberAt = ({ route, alongKm }: Place): number => {
    const start = ends[2 * route]!.member;
    if (alongKm <= sameSpotKm) return start;
    return alongKm >= routes[route]!.lengthKm - sameSpotKm ? start + 1 : joints.add(route, alongKm);
  };

  function joinEndsToLandings(): void {
    for (const { member, position } of ends) {
      const [nearest] = landings
        .map((landing, i) => ({ landing: i, km: distanceKm(landing.position, position) }))
        .sort((a, b) => a.km - b.km);
      if (nearest !== undefined && nearest.km <= touchingKm) joints.join(member, nearest.landing);
    }
  }

  function closeRings(): void {
    for (const [i, end] of ends.entries()) {
      const start = ends[i - 1];
      if (i % 2 === 1 && distanceKm(start!.position, end.position) <= sameSpotKm)
        joints.join(start!.member, end.member);
    }
  }

  function joinEndsToRoutes(): void {
    for (const end of ends) {
      const places = placesNear(end);
      const nearest = places[0]?.distanceKm ?? Number.POSITIVE_INFINITY;
      if (nearest > touchingKm || joints.isLanding(joints.nodeOf(end.member))) continue;
      for (const place of places) {
        if (place.distanceKm <= nearest + sameSpotKm) joints.join(end.member, memberAt(place));
      }
    }
  }

  /** The nearest place of every route, its own included, from near to far. */
  function placesNear({ route, member, position }: RouteEnd): Place[] {
    const { lengthKm } = routes[route]!;
    const atStart = joints.placeOf(member).alongKm === 0;
    return routes
      .flatMap((other, i): Place[] => {
        const foot =
          i !== route
            ? other.nearestTo(position)
            : atStart
              ? other.nearestTo(position, 2 * widestGapKm)
              : other.nearestTo(position, 0, lengthKm - 2 * widestGapKm);
        return foot === undefined ? [] : [{ route: i, ...foot }];
      })
      .sort((a, b) => a.distanceKm - b.distanceKm);
  }

  function joinLandings(): void {
    const apart: { landing: number; nearest: Place }[] = [];
    for (const [landing, { position }] of landings.entries()) {
      const places = routes
        .map((route, i): Place => ({ route: i, ...route.nearestTo(position)! }))
        .sort((a, b) => a.distanceKm - b.distanceKm);
      for (const place of places) if (place.distanceKm <= touchingKm) joinLanding(landing, place);
      if (joints.isAlone(landing)) apart.push({ landing, nearest: places[0]! });
    }
    for (const { landing, nearest } of apart.sort((a, b) => a.nearest.distanceKm - b.nearest.distanceKm)) {
      const km = nearest.distanceKm;
      doubts.push({ problem: "off-route", landing: landings[landing]!.id, km });
      const end = endFor(landing, nearest);
      const member = end ?? memberAt(nearest);
      // An end goes on to the landing; what passes far away sends it a branch.
      if ((end === undefined && km > widestGapKm) || !joints.join(landing, member)) {
        spurs.push({ landing, member });
      }
    }
  }

  function joinLanding(landing: number, place: Place): void {
    const end = endNear(place, 2 * touchingKm);
    if (end === undefined || !joints.join(landing, end)) {
      const on = joints.on(place.route).some((member) => joints.nodeOf(member) === landing);
      if (!on) joints.join(landing, memberAt(place));
    }
  }

  /** The end of the nearest route that is meant for a landing which lies on none: free, or hardly farther than the route. */
  function endFor(landing: number, nearest: Place): number | undefined {
    const end = endNear(nearest, widestGapKm);
    if (end === undefined || joints.isAlone(end)) return end;
    const { alongKm } = joints.placeOf(end);
    const endKm = distanceKm(routes[nearest.route]!.at(alongKm), landings[landing]!.position);
    return endKm <= nearest.distanceKm + touchingKm ? end : undefined;
  }

  /** The end of a route within so many km along it. */
  function endNear({ route, alongKm }: Place, withinKm: number): number | undefined {
    const { lengthKm } = routes[route]!;
    const start = ends[2 * route]!.member;
    const [end, awayKm] = alongKm <= lengthKm / 2 ? [start, alongKm] : [start + 1, lengthKm - alongKm];
    return awayKm <= withinKm ? end : undefined;
  }

  function bridgeGaps(): void {
    for (const end of ends) {
      if (!joints.isAlone(end.member)) continue;
      const [place] = placesNear(end);
      const [nearest] = landings
        .map((landing, i) => ({ landing: i, km: distanceKm(landing.position, end.position) }))
        .sort((a, b) => a.km - b.km);
      const km = Math.min(
        place?.distanceKm ?? Number.POSITIVE_INFINITY,
        nearest?.km ?? Number.POSITIVE_INFINITY,
      );
      const problem = km <= widestGapKm ? "gap" : "loose-end";
      doubts.push({ problem, position: end.position, km });
      if (problem === "loose-end") continue;
      joints.join(end.member, nearest?.km === km ? nearest.landing : memberAt(place!));
    }
  }

  joinEndsToLandings();
  closeRings();
  joinEndsToRoutes();
  joinLandings();
  bridgeGaps();
  return { joints, spurs, doubts };
}
