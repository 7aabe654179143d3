import { expect, test } from "vitest";
import { servedShare } from "../../src/routing/index.ts";

test.each([
  ["below capacity all gets through", 30, 40, 1],
  ["at capacity all gets through", 40, 40, 1],
  ["above capacity the share that fits does", 80, 40, 0.5],
  ["nothing offered is served, even over no capacity", 0, 0, 1],
  ["over no capacity nothing gets through", 5, 0, 0],
])("%s", (_, loadGbps, capacityGbps, share) => {
  expect(servedShare(loadGbps, capacityGbps)).toBe(share);
});

test("a sum that exceeds the capacity by rounding alone is served", () => {
  expect(0.1 + 0.2).toBeGreaterThan(0.3);
  expect(servedShare(0.1 + 0.2, 0.3)).toBe(1);
  expect(servedShare(0.3 * (1 + 1e-9), 0.3)).toBeLessThan(1);
});
