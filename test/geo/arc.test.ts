import { expect, test } from "vitest";
import { arcsCross, arcsOf } from "../../src/geo/arc.ts";
import type { Position } from "../../src/geo/index.ts";
import { path } from "./positions.ts";

const crosses = (a: Position[], b: Position[]) => arcsCross(arcsOf(a)[0]!, arcsOf(b)[0]!);

const alongEquator = path(170, 0, -170, 0);

test("arcs cross where each separates the ends of the other", () => {
  expect(crosses(alongEquator, path(180, -5, 179, 5))).toBe(true);
  expect(crosses(path(180, -5, 179, 5), alongEquator)).toBe(true);
  expect(crosses(alongEquator, path(165, -5, 165, 5))).toBe(false);
  expect(crosses(alongEquator, path(180, 1, 179, 5))).toBe(false);
});

test("an arc through the antipode of another does not cross it", () => {
  expect(crosses(alongEquator, path(0, -5, 1, 5))).toBe(false);
});

test("arcs that touch, run on one circle or have no length do not cross", () => {
  expect(crosses(alongEquator, path(180, 0, 180, 5))).toBe(false);
  expect(crosses(alongEquator, path(175, 0, -165, 0))).toBe(false);
  expect(crosses(alongEquator, path(180, 0, 180, 0))).toBe(false);
});
