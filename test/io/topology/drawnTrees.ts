import fc from "fast-check";
import { distanceToRouteKm, type Position } from "../../../src/geo/index.ts";
import type { DrawnCable, DrawnLanding } from "../../../src/io/topology/drawnCable.ts";

/** A cable whose segments form a tree, and a map of it that hides their order. */
export interface DrawnTree {
  /** Ids of landings, and of branching units, which no drawing names. */
  readonly nodes: readonly { readonly id: string; readonly landing: boolean; readonly position: Position }[];
  readonly edges: readonly TreeEdge[];
  readonly drawing: DrawnCable;
}

interface TreeEdge {
  readonly from: number;
  readonly to: number;
  /** From node to node, with a point wherever it passes ±180°. */
  readonly route: readonly Position[];
}

/** Nothing comes nearer than this to what it does not touch, so that no tolerance can join it. */
const clearKm = 25;

/** Cells of 5° in a row, each with one node somewhere inside. */
const gridWidth = 5;

/** Trees of 2 to 12 nodes around any place, ±180° often; units have three or more segments, all else is a landing. */
export const drawnTrees: fc.Arbitrary<DrawnTree> = fc
  .record({
    centre: fc.tuple(fc.constantFrom(0, 100, 172, -178), fc.integer({ min: -30, max: 30 })),
    cells: fc.uniqueArray(fc.nat(gridWidth * gridWidth - 1), { minLength: 2, maxLength: 12 }),
    parents: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
    jitter: fc.array(fc.tuple(offsets(), offsets()), { minLength: 12, maxLength: 12 }),
    bends: fc.array(fc.array(fc.tuple(offsets(), offsets()), { maxLength: 2 }), {
      minLength: 12,
      maxLength: 12,
    }),
    landsToo: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    passes: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    cuts: many(fc.nat(3).map((n) => n === 0)),
    turns: many(fc.boolean()),
    order: many(fc.nat()),
  })
  .map(({ centre: [lon, lat], cells, parents, jitter, bends, landsToo, passes, ...streams }) => {
    const [cuts, turns, order] = [streams.cuts.values(), streams.turns.values(), streams.order.values()];
    const places = cells.map((cell, i): Position => {
      const [east, north] = jitter[i]!;
      return [
        wrapped(lon + 5 * (cell % gridWidth) + east),
        lat + 5 * (Math.floor(cell / gridWidth) - 2) + north,
      ];
    });
    const edges = places.slice(1).map((to, i): TreeEdge => {
      // Few parents, so that many have three edges.
      const parent = parents[i]! % Math.min(i + 1, 5);
      return { from: parent, to: i + 1, route: bent(places[parent]!, to, bends[i]!) };
    });
    const degree = places.map(
      (_, node) => edges.filter(({ from, to }) => from === node || to === node).length,
    );
    const nodes = places.map((position, i) => {
      const landing = degree[i]! < 3 || landsToo[i]!;
      return { id: `${landing ? "landing" : "unit"}-${i}`, landing, position };
    });
    const lines = throughLines(edges, (node) => passes[node]!).flatMap((line) => pieces(line, cuts));
    const landings: DrawnLanding[] = nodes.filter(({ landing }) => landing);
    const routes = lines.map((line) => (turns.next().value ? line.toReversed() : line));
    return {
      nodes,
      edges,
      drawing: { landings: shuffled(landings, order), routes: shuffled(routes, order) },
    };
  })
  .filter(isClear);

/** One for each of the most lines there can be. */
function many<Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> {
  return fc.array(item, { minLength: 80, maxLength: 80 });
}

function offsets(): fc.Arbitrary<number> {
  return fc.double({ min: -1.5, max: 1.5, noNaN: true });
}

function wrapped(lon: number): number {
  return ((lon + 540) % 360) - 180;
}

/** From one place to another over bends near the straight line, with a point where it passes ±180°. */
function bent(from: Position, to: Position, bends: readonly (readonly [number, number])[]): Position[] {
  const east = wrapped(to[0] - from[0]);
  const inner = bends.map(([dLon, dLat], i): Position => {
    const share = (i + 1) / (bends.length + 1);
    return [from[0] + share * east + dLon / 3, from[1] + share * (to[1] - from[1]) + dLat / 3];
  });
  const flat = [from, ...inner, [from[0] + east, to[1]] as Position];
  return flat.flatMap(([lon, lat], i): Position[] => {
    const before = flat[i - 1];
    const edge = lon > 0 ? 180 : -180;
    const crosses = before !== undefined && before[0] < edge !== lon < edge && before[0] !== edge;
    if (!crosses) return [[wrapped(lon), lat]];
    const share = (edge - before[0]) / (lon - before[0]);
    return [
      [180, before[1] + share * (lat - before[1])],
      [wrapped(lon), lat],
    ];
  });
}

/** The edges as lines, two of them in one where a node lets one pass: more would cross there, not join. */
function throughLines(edges: readonly TreeEdge[], passes: (node: number) => boolean): Position[][] {
  const lines = edges.map(({ from, to, route }) => ({ from, to, route: [...route] }));
  const nodes = new Set(edges.flatMap(({ from, to }) => [from, to]));
  for (const node of nodes) {
    const [first, second] = lines.filter(({ from, to }) => from === node || to === node);
    if (!passes(node) || second === undefined) continue;
    const before = first!.to === node ? first!.route : first!.route.toReversed();
    const after = second.from === node ? second.route : second.route.toReversed();
    const joined = {
      from: first!.to === node ? first!.from : first!.to,
      to: second.from === node ? second.to : second.from,
      route: [...before, ...after.slice(1)],
    };
    for (const old of [first!, second]) lines.splice(lines.indexOf(old), 1);
    lines.push(joined);
  }
  return lines.map(({ route }) => route);
}

/** A line as a map draws it: in pieces, and never across ±180°. */
function pieces(line: readonly Position[], cuts: Iterator<boolean>): Position[][] {
  const drawn: Position[][] = [[line[0]!]];
  for (const [i, point] of line.entries()) {
    if (i === 0) continue;
    const sameSide = (lon: number): Position => [
      Math.abs(point[0]) === 180 && lon < 0 ? -180 : point[0],
      point[1],
    ];
    drawn.at(-1)!.push(sameSide(drawn.at(-1)![0]![0]));
    const next = line[i + 1];
    if (next === undefined) break;
    if (Math.abs(point[0]) === 180 || cuts.next().value) drawn.push([sameSide(next[0])]);
  }
  return drawn;
}

function shuffled<Item>(items: readonly Item[], order: Iterator<number>): Item[] {
  return items
    .map((item) => ({ item, key: order.next().value as number }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** Whether every edge keeps away from nodes that are not its own, and from ends of lines that are not on it alone. */
function isClear({ nodes, edges, drawing }: DrawnTree): boolean {
  const far = (place: Position, { route }: TreeEdge) => distanceToRouteKm(place, route) > clearKm;
  const cuts = drawing.routes
    .flatMap((route) => [route[0]!, route.at(-1)!])
    .filter((end) => !nodes.some(({ position }) => isSame(position, end)));
  return (
    nodes.every(({ position }, i) =>
      edges.every((edge) => edge.from === i || edge.to === i || far(position, edge)),
    ) && cuts.every((cut) => edges.filter((edge) => !far(cut, edge)).length === 1)
  );
}

function isSame([lon, lat]: Position, other: Position): boolean {
  return lat === other[1] && (lon === other[0] || (lon === 180 && other[0] === -180));
}
