import fc from "fast-check";
import { expect, test } from "vitest";
import { hitIndex } from "../../src/explorer/browser/map/hitIndex.ts";

type Points = readonly (readonly [number, number])[];

const point = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));
const points = (minLength: number) => fc.array(point, { minLength, maxLength: 6 });

test("finds what lies within reach, sites first and then edges, the nearest first", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(points(2), { maxLength: 2 }), { maxLength: 12 }),
      points(0),
      point,
      fc.integer({ min: 1, max: 20 }),
      (lines, sitePoints, [x, y], reach) => {
        const edgeLines = lines.map((edge) => edge.map((line) => line.flat()));
        const found = hitIndex({ edgeLines, sitePoints })(x, y, reach);
        const distances = {
          site: sitePoints.map(([px, py]) => Math.hypot(px - x, py - y)),
          edge: lines.map((edge) => Math.min(...edge.map((line) => sampledDistance(line, x, y)))),
        };
        const near = (kind: "site" | "edge") =>
          found.filter((hit) => hit.kind === kind).map(({ number }) => distances[kind][number]!);
        expect(found.map(({ kind }) => kind)).toEqual(
          found
            .map(({ kind }) => kind)
            .toSorted()
            .toReversed(),
        );
        for (const kind of ["site", "edge"] as const) {
          const within = distances[kind].filter((distance) => distance <= reach - error).length;
          const around = distances[kind].filter((distance) => distance <= reach + error).length;
          expect(near(kind).length).toBeGreaterThanOrEqual(within);
          expect(near(kind).length).toBeLessThanOrEqual(around);
          for (const [i, distance] of near(kind).entries()) {
            expect(distance).toBeGreaterThanOrEqual((near(kind)[i - 1] ?? 0) - error);
          }
        }
      },
    ),
  );
});

/** A leg of at most 57 is sampled a thousand times. */
const error = 0.06;

function sampledDistance(line: Points, x: number, y: number): number {
  const legs = line.slice(1).map((end, i) => [line[i]!, end] as const);
  const samples = legs.flatMap(([[x0, y0], [x1, y1]]) =>
    Array.from(
      { length: 1001 },
      (_, i) => [x0 + ((x1 - x0) * i) / 1000, y0 + ((y1 - y0) * i) / 1000] as const,
    ),
  );
  return Math.min(...samples.map(([px, py]) => Math.hypot(px - x, py - y)));
}
