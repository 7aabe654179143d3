import { MeasuredRoute, type Position } from "../../geo/index.ts";
import type {
  DrawnCable,
  DrawnLanding,
  RecoveredCable,
  RecoveredNode,
  RecoveredSegment,
  TopologyDoubt,
} from "./drawnCable.ts";
import { joinRoutes } from "./joinRoutes.ts";
import { nodePositions } from "./nodePositions.ts";
import { cutAtNodes, halved, isLoop, type Piece, throughPieces, withoutRepeats } from "./pieces.ts";
import { straightTree } from "./straightTree.ts";
import { westFirst } from "./westFirst.ts";

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
  const loops = pieces.filter(isLoop);
  const open = [
    ...pieces.filter((piece) => !isLoop(piece)),
    ...loops.flatMap((loop, i) => halved(loop, joints.count + i)),
  ];
  return assembled(landings, open, nodePositions(open, measured, joints), [
    ...doubts,
    ...loops.map(loopDoubt),
  ]);
}

function loopDoubt({ route }: Piece): TopologyDoubt {
  const measured = new MeasuredRoute(route);
  return { problem: "loop", position: measured.at(measured.lengthKm / 2), km: measured.lengthKm };
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

function byRoute(a: readonly Position[], b: readonly Position[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = westFirst(a[i]!, b[i]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
