import type { MeasuredRoute, Position } from "../../geo/index.ts";
import type { Joints } from "./joints.ts";
import type { Piece } from "./pieces.ts";
import { westFirst } from "./westFirst.ts";

/** Where each node that is no landing lies: on a route that passes it, else at an end. */
export function nodePositions(
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
