import { placeBySpf } from "./placeBySpf.ts";
import type { RoutingModel } from "./routingModel.ts";

/**
 * Shortest path first: each demand takes its lowest-latency path, and capacity does not steer it.
 *
 * An anycast demand takes the pair of ends with the lowest latency that is alive. Ties go to fewer edges, then to
 * the edge and site whose id sorts first. An overloaded direction serves every demand on it in proportion: a demand
 * gets `gbps × min(1, capacity / load)` of its worst arc. So it overstates losses where operators balance load. A
 * demand's path keeps off what it avoids; one later than its `maxLatencyMs` is not taken.
 *
 * Cost: O(E log V) for each distinct set of sources and of avoided edges.
 */
export const spf: RoutingModel = Object.freeze({ name: "spf", place: placeBySpf });
