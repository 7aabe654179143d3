import type { NetworkView } from "../graph/index.ts";
import { type Islands, placesWith } from "./islands.ts";
import type { Reachability } from "./outcome.ts";

/** Who can still reach whom. Cost: O(V). */
export function reachability(view: NetworkView, before: Islands, after: Islands): Reachability {
  const pairsBefore = joinedPairs(before);
  const pairsAfter = joinedPairs(after);
  const isolated = view.network.sites.filter(
    (_, node) => view.isPlace[node] === 1 && placesWith(node, before) > 1 && placesWith(node, after) === 1,
  );
  return {
    pairsBefore,
    pairsAfter,
    fraction: pairsBefore === 0 ? 1 : pairsAfter / pairsBefore,
    componentSizes: [...after.places].filter((places) => places > 0).sort((a, b) => b - a),
    isolatedSites: isolated.map(({ id }) => id),
  };
}

function joinedPairs({ places }: Islands): number {
  return places.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}
