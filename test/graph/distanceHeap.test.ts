import fc from "fast-check";
import { expect, test } from "vitest";
import { DistanceHeap } from "../../src/graph/distanceHeap.ts";

test("items come out nearest first, however pushes and pops mix", () => {
  const steps = fc.array(fc.oneof(fc.nat(20), fc.constant("pop" as const)), { maxLength: 100 });
  fc.assert(
    fc.property(steps, (mixed) => {
      const heap = new DistanceHeap(mixed.length);
      const waiting: { distance: number; item: number }[] = [];
      for (const [item, step] of mixed.entries()) {
        if (step !== "pop") {
          heap.push(step, item);
          waiting.push({ distance: step, item });
        } else if (waiting.length > 0) {
          const nearest = Math.min(...waiting.map(({ distance }) => distance));
          expect(heap.nearestDistance).toBe(nearest);
          const popped = heap.pop();
          const index = waiting.findIndex(({ item: other }) => other === popped);
          expect(waiting[index]!.distance).toBe(nearest);
          waiting.splice(index, 1);
        }
        expect(heap.size).toBe(waiting.length);
      }
    }),
  );
});
