import fc from "fast-check";
import { expect, test } from "vitest";
import { NodeQueue } from "../../../src/graph/paths/nodeQueue.ts";

const labels = fc.record({ distance: fc.nat(4), hops: fc.nat(3), fall: fc.nat(4) });

test("nodes leave in the order of (distance, hops) as it stands after their labels fell", () => {
  fc.assert(
    fc.property(fc.array(labels, { maxLength: 40 }), (list) => {
      const distance = Float64Array.from(list, (label) => label.distance);
      const hops = Int32Array.from(list, (label) => label.hops);
      const queue = new NodeQueue(distance, hops);
      list.forEach((_, node) => {
        queue.promote(node);
      });
      list.forEach(({ fall }, node) => {
        distance[node]! -= fall;
        queue.promote(node);
      });
      const left: number[] = [];
      while (!queue.isEmpty) left.push(queue.pop());
      const key = (node: number) => [distance[node], hops[node]];
      const sorted = [...left].sort((a, b) => distance[a]! - distance[b]! || hops[a]! - hops[b]!);
      expect(left.map(key)).toEqual(sorted.map(key));
      expect(left.sort((a, b) => a - b)).toEqual(list.map((_, node) => node));
    }),
  );
});
