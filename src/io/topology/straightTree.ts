import { distanceKm } from "../../geo/index.ts";
import type { DrawnLanding, RecoveredCable, RecoveredSegment } from "./drawnCable.ts";

/**
 * The shortest tree of straight lines between landings, for a cable of which nothing is drawn. Cost: O(landings²).
 *
 * @see Prim (1957), Shortest connection networks and some generalizations, Bell System Technical Journal 36
 */
export function straightTree(landings: readonly DrawnLanding[]): RecoveredCable {
  const segments: RecoveredSegment[] = [];
  const outside = new Map(
    landings
      .slice(1)
      .map(({ position }, i) => [i + 1, { nearest: 0, km: distanceKm(position, landings[0]!.position) }]),
  );
  while (outside.size > 0) {
    const [to, { nearest }] = [...outside].reduce((best, next) => (next[1].km < best[1].km ? next : best));
    outside.delete(to);
    const { position } = landings[to]!;
    segments.push({ from: nearest, to, route: [landings[nearest]!.position, position] });
    for (const [landing, entry] of outside) {
      const km = distanceKm(position, landings[landing]!.position);
      if (km < entry.km) outside.set(landing, { nearest: to, km });
    }
  }
  const nodes = landings.map(({ id, position }) => ({ landing: id, position }));
  return { nodes, segments, doubts: [{ problem: "no-route" }] };
}
