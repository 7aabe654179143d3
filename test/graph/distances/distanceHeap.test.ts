import fc from "fast-check";
import { expect, test } from "vitest";
import { DistanceHeap } from "../../../src/graph/distances/distanceHeap.ts";

test("items come out nearest first, however promotions and pops mix", () => {
  const promotion = fc.record({ item: fc.nat(19), distance: fc.nat(20) });
  fc.assert(
    fc.property(fc.array(fc.oneof(promotion, fc.constant("pop" as const)), { maxLength: 100 }), (steps) => {
      const heap = new DistanceHeap(20);
      const waiting = new Map<number, number>();
      for (const step of steps) {
        if (step !== "pop") {
          if (step.distance > (waiting.get(step.item) ?? Number.POSITIVE_INFINITY)) continue;
          heap.promote(step.item, step.distance);
          waiting.set(step.item, step.distance);
        } else if (waiting.size > 0) {
          const nearest = Math.min(...waiting.values());
          const popped = heap.pop();
          expect(waiting.get(popped)).toBe(nearest);
          waiting.delete(popped);
        }
        expect(heap.size).toBe(waiting.size);
      }
    }),
    { numRuns: 500 },
  );
});
