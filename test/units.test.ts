import { expect, test } from "vitest";
import { earthRadiusKm, fibreGroupIndex, fibreLatencyMs, lightSpeedKmPerMs } from "../src/units.ts";

test("the Earth's mean radius is (2a + b) / 3 of WGS 84 (NIMA TR8350.2)", () => {
  const a = 6378.137;
  const b = a * (1 - 1 / 298.257223563);
  expect(earthRadiusKm).toBeCloseTo((2 * a + b) / 3, 4);
});

test("light takes 1 s for 299,792,458 m (SI) in vacuum, 1.468 times as long in fibre", () => {
  expect(lightSpeedKmPerMs).toBe(299_792_458 / 1000 / 1000);
  expect(fibreGroupIndex).toBe(1.468);
  expect(fibreLatencyMs(lightSpeedKmPerMs)).toBeCloseTo(1.468, 12);
});

test("latency in fibre: 1,000 km take 4.897 ms one way, nothing takes none", () => {
  // 1468 / 299.792458, rounded by Python's decimal.
  expect(fibreLatencyMs(1000)).toBeCloseTo(4.896720917508872, 12);
  expect(fibreLatencyMs(0)).toBe(0);
});
