import fc from "fast-check";
import { expect, test } from "vitest";
import { type Position, routeLengthKm } from "../../../src/geo/index.ts";
import { recoverTopology } from "../../../src/io/topology/recoverTopology.ts";
import { drawnTrees } from "./drawnTrees.ts";

test("a tree drawn as lines in any order and direction comes back", () => {
  fc.assert(
    fc.property(drawnTrees, ({ nodes, edges, drawing }) => {
      const cable = recoverTopology(drawing);
      const name = ({ landing, position }: { landing: string | null; position: Position }) =>
        landing ?? spot(position);
      const drawn = nodes.map(({ id, landing, position }) =>
        name({ landing: landing ? id : null, position }),
      );
      const found = cable.nodes.map(name);

      expect(found.toSorted()).toEqual(drawn.toSorted());
      expect(segmentTexts(cable.segments, found)).toEqual(segmentTexts(edges, drawn));
      expect(cable.doubts).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("the trees have what makes recovery hard", () => {
  const drawn = fc.sample(drawnTrees, { numRuns: 300, seed: 1 });
  const share = (holds: (tree: (typeof drawn)[number]) => boolean) =>
    drawn.filter(holds).length / drawn.length;
  expect(share(({ nodes }) => nodes.some(({ landing }) => !landing))).toBeGreaterThan(0.3);
  expect(share(({ edges, drawing }) => drawing.routes.length < edges.length)).toBeGreaterThan(0.1);
  expect(share(({ edges, drawing }) => drawing.routes.length > edges.length)).toBeGreaterThan(0.3);
  expect(share(({ edges }) => edges.some(({ route }) => route.some(([lon]) => lon === 180)))).toBeGreaterThan(
    0.1,
  );
});

/** A tenth of a degree; nodes are degrees apart. */
function spot([lon, lat]: Position): string {
  return `${(((lon + 360) % 360) * 10).toFixed(0)} ${(lat * 10).toFixed(0)}`;
}

function segmentTexts(
  segments: readonly { readonly from: number; readonly to: number; readonly route: readonly Position[] }[],
  names: readonly string[],
): string[] {
  return segments
    .map(({ from, to, route }) => {
      const ends = [names[from]!, names[to]!].sort();
      return `${ends.join(" - ")}: ${routeLengthKm(route).toFixed(1)} km`;
    })
    .sort();
}
