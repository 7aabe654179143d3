import { MeasuredRoute, type Position } from "../../geo/index.ts";
import type { Joints } from "./joints.ts";
import { widestGapKm } from "./widestGapKm.ts";

/** A stretch of route between two nodes of a {@link Joints}. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly route: readonly Position[];
}

/** The routes cut at every node on them; a stretch that soon comes back to its node is an overlap in the drawing. */
export function cutAtNodes(routes: readonly MeasuredRoute[], joints: Joints): Piece[] {
  return routes.flatMap((route, i) => {
    const along = joints.on(i);
    return along.slice(1).flatMap((member, k): Piece[] => {
      const before = along[k]!;
      const [fromKm, toKm] = [joints.placeOf(before).alongKm, joints.placeOf(member).alongKm];
      const [from, to] = [joints.nodeOf(before), joints.nodeOf(member)];
      if (from === to && toKm - fromKm <= widestGapKm) return [];
      return [{ from, to, route: route.between(fromKm, toKm) }];
    });
  });
}

/** One piece in place of every two that meet, alone, at a node which is no landing. */
export function throughPieces(pieces: readonly Piece[], isLanding: (node: number) => boolean): Piece[] {
  const at = new Map<number, Set<Piece>>();
  const link = (piece: Piece) => {
    for (const node of [piece.from, piece.to]) {
      const there = at.get(node);
      if (there === undefined) at.set(node, new Set([piece]));
      else there.add(piece);
    }
  };
  for (const piece of pieces) link(piece);
  for (const [node, there] of at) {
    // A loop is one piece with two ends here: two of anything else are two neighbours.
    const [first, second] = [...there];
    if (isLanding(node) || there.size !== 2 || isLoop(first!) || isLoop(second!)) continue;
    at.delete(node);
    const joined = joinedAt(node, first!, second!);
    for (const old of [first!, second!]) {
      at.get(old.from)?.delete(old);
      at.get(old.to)?.delete(old);
    }
    link(joined);
  }
  return [...new Set([...at.values()].flatMap((there) => [...there]))];
}

export function isLoop({ from, to }: Piece): boolean {
  return from === to;
}

function joinedAt(node: number, first: Piece, second: Piece): Piece {
  const before = first.to === node ? first : reversed(first);
  const after = second.from === node ? second : reversed(second);
  return { from: before.from, to: after.to, route: withoutRepeats([...before.route, ...after.route]) };
}

function reversed({ from, to, route }: Piece): Piece {
  return { from: to, to: from, route: route.toReversed() };
}

/** The route without points that repeat the one before. */
export function withoutRepeats(route: readonly Position[]): Position[] {
  return route.filter(([lon, lat], i) => {
    const before = route[i - 1];
    return before === undefined || before[0] !== lon || before[1] !== lat;
  });
}

/** The piece as two that meet halfway, at a new node. */
export function halved({ from, to, route }: Piece, node: number): [Piece, Piece] {
  const measured = new MeasuredRoute(route);
  const half = measured.lengthKm / 2;
  return [
    { from, to: node, route: measured.between(0, half) },
    { from: node, to, route: measured.between(half, measured.lengthKm) },
  ];
}
