import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Position } from "../../../src/geo/index.ts";
import { centralMeridian } from "../../../src/report/map/centralMeridian.ts";

const meridians = (...lons: number[]): Position[] => lons.map((lon) => [lon, 10]);

describe("centralMeridian", () => {
  test("is in the middle of a region", () => {
    expect(centralMeridian([meridians(60.5, 79.5)])).toBeCloseTo(70, 0);
  });

  test("is in the middle of a region across the antimeridian", () => {
    expect(Math.abs(centralMeridian([meridians(160.5, -160.5)]))).toBeCloseTo(180, 0);
  });

  test("lies opposite to where the fewest routes pass, all round the Earth", () => {
    const around = [meridians(-175.5, -90.5, 0.5, 90.5, 175.5, -175.5)];
    const busy = [meridians(-175.5, -90.5, 0.5, 60.5)];
    // What only `around` passes is 60…184; the middle of that lies opposite to -58.
    expect(centralMeridian([...around, ...busy])).toBeCloseTo(-57.5, 6);
  });

  test("turns with the routes", () => {
    const route = fc.array(fc.integer({ min: -60, max: 60 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(route, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 359 }),
        (lists, turn) => {
          const turned = (by: number) =>
            lists.map((lons) => meridians(...lons.map((lon) => ((lon + by + 0.5 + 540) % 360) - 180)));
          const moved = centralMeridian(turned(turn)) - centralMeridian(turned(0)) - turn;
          expect(Math.abs(((moved % 360) + 540) % 360) - 180).toBeCloseTo(0, 6);
        },
      ),
    );
  });
});
