import { distanceKm, MeasuredRoute, type Position } from "../../geo/index.ts";
import type {
  DrawnCable,
  DrawnLanding,
  RecoveredCable,
  RecoveredNode,
  RecoveredSegment,
  TopologyDoubt,
} from "./drawnCable.ts";
import { joinRoutes } from "./joinRoutes.ts";
import type { Joints } from "./joints.ts";
import { cutAtNodes, halved, isLoop, type Piece, throughPieces, withoutRepeats } from "./pieces.ts";

/**
 * The segments of a cable from a drawing of it: landings are snapped to routes, routes joined where one ends on another,
 * and the whole cut into segments at landings and wherever three or more stretches meet, the branching units.
 *
 * Places are compared on the sphere, so a route that a flat map cuts at ±180° is whole again. Every landing ends up on
 * some segment, if the cable has two landings or any route. What the drawing leaves open is told in `doubts`. The order
 * and direction of routes do not matter. Cost: O((routes + landings) · points).
 */
export function recoverTopology({ landings, routes }: DrawnCable): RecoveredCable {
  const measured = routes
    .filter((route) => route.length >= 2)
    .map((route) => new MeasuredRoute(route))
    .filter(({ lengthKm }) => lengthKm > 0);
  if (measured.length === 0) return straightTree(landings);

  const { joints, spurs, doubts } = joinRoutes(landings, measured);
  const straight = spurs.map(({ landing, member }): Piece => {
    const { route, alongKm } = joints.placeOf(member);
    return {
      from: joints.nodeOf(member),
      to: landing,
      route: [measured[route]!.at(alongKm), landings[landing]!.position],
    };
  });
  const pieces = throughPieces([...cutAtNodes(measured, joints), ...straight], (node) =>
    joints.isLanding(node),
  );
  const loops: TopologyDoubt[] = [];
  let nextNode = pieces.reduce((most, { from, to }) => Math.max(most, from, to), landings.length) + 1;
  const open = pieces.flatMap((piece) => {
    if (!isLoop(piece)) return [piece];
    const halves = halved(piece, nextNode++);
    loops.push({
      problem: "loop",
      position: halves[0].route.at(-1)!,
      km: new MeasuredRoute(piece.route).lengthKm,
    });
    return halves;
  });
  return assembled(landings, open, nodePositions(open, measured, joints), [...doubts, ...loops]);
}

/** Where each node that is no landing lies: on a route that passes it, else at an end. */
function nodePositions(
  pieces: readonly Piece[],
  routes: readonly MeasuredRoute[],
  joints: Joints,
): ReadonlyMap<number, Position> {
  const candidates = new Map<number, { passed: boolean; position: Position }[]>();
  const add = (node: number, passed: boolean, position: Position) => {
    const known = candidates.get(node);
    if (known === undefined) candidates.set(node, [{ passed, position }]);
    else known.push({ passed, position });
  };
  for (const [i, route] of routes.entries()) {
    for (const member of joints.on(i)) {
      const { alongKm } = joints.placeOf(member);
      add(joints.nodeOf(member), alongKm > 0 && alongKm < route.lengthKm, route.at(alongKm));
    }
  }
  for (const { from, to, route } of pieces) {
    if (!candidates.has(from)) add(from, false, route[0]!);
    if (!candidates.has(to)) add(to, false, route.at(-1)!);
  }
  return new Map(
    [...candidates].map(([node, places]) => {
      const passed = places.filter((place) => place.passed);
      const positions = (passed.length > 0 ? passed : places).map(({ position }) => position);
      return [node, positions.sort(westFirst)[0]!];
    }),
  );
}

function assembled(
  landings: readonly DrawnLanding[],
  pieces: readonly Piece[],
  positions: ReadonlyMap<number, Position>,
  doubts: readonly TopologyDoubt[],
): RecoveredCable {
  const units = [...new Set(pieces.flatMap(({ from, to }) => [from, to]))]
    .filter((node) => node >= landings.length)
    .sort((a, b) => westFirst(positions.get(a)!, positions.get(b)!));
  const nodes: RecoveredNode[] = [
    ...landings.map(({ id, position }) => ({ landing: id, position })),
    ...units.map((unit) => ({ landing: null, position: positions.get(unit)! })),
  ];
  const indices = new Map([...landings.keys(), ...units].map((node, i) => [node, i]));
  const segments = pieces.map((piece): RecoveredSegment => {
    const [from, to] = [indices.get(piece.from)!, indices.get(piece.to)!];
    const route = withoutRepeats([nodes[from]!.position, ...piece.route, nodes[to]!.position]);
    return from < to ? { from, to, route } : { from: to, to: from, route: route.toReversed() };
  });
  segments.sort((a, b) => a.from - b.from || a.to - b.to || byRoute(a.route, b.route));
  const parts = landingsOfParts(nodes, segments);
  return {
    nodes,
    segments,
    doubts: parts.length > 1 ? [...doubts, { problem: "parts", landings: parts }] : doubts,
  };
}

/** A shortest tree of straight lines, where nothing is drawn. */
function straightTree(landings: readonly DrawnLanding[]): RecoveredCable {
  const segments: RecoveredSegment[] = [];
  const outside = new Map(
    landings
      .slice(1)
      .map(({ position }, i) => [i + 1, { nearest: 0, km: distanceKm(position, landings[0]!.position) }]),
  );
  while (outside.size > 0) {
    const [to, { nearest }] = [...outside].reduce((best, next) => (next[1].km < best[1].km ? next : best));
    outside.delete(to);
    const { position } = landings[to]!;
    segments.push({ from: nearest, to, route: [landings[nearest]!.position, position] });
    for (const [landing, entry] of outside) {
      const km = distanceKm(position, landings[landing]!.position);
      if (km < entry.km) outside.set(landing, { nearest: to, km });
    }
  }
  const nodes = landings.map(({ id, position }) => ({ landing: id, position }));
  return { nodes, segments, doubts: [{ problem: "no-route" }] };
}

/** Of each part with at least one segment. */
function landingsOfParts(nodes: readonly RecoveredNode[], segments: readonly RecoveredSegment[]): string[][] {
  const neighbours: number[][] = nodes.map(() => []);
  for (const { from, to } of segments) {
    neighbours[from]!.push(to);
    neighbours[to]!.push(from);
  }
  const seen = new Set<number>();
  return nodes.flatMap((_, start) => {
    if (seen.has(start) || neighbours[start]!.length === 0) return [];
    const reached = new Set([start]);
    for (const node of reached) for (const next of neighbours[node]!) reached.add(next);
    for (const node of reached) seen.add(node);
    return [[...reached].flatMap((node) => nodes[node]!.landing ?? [])];
  });
}

function westFirst(a: Position, b: Position): number {
  return a[0] - b[0] || a[1] - b[1];
}

function byRoute(a: readonly Position[], b: readonly Position[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = westFirst(a[i]!, b[i]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
