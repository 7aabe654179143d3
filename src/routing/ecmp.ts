import { placeByEcmp } from "./placeByEcmp.ts";
import type { RoutingModel } from "./routingModel.ts";

/**
 * Equal-cost multipath: at every node the traffic for a destination splits equally over the edges that lie on
 * lowest-latency paths to it. Each of several parallel edges counts; capacity steers nothing.
 *
 * Latencies tie within a relative 1e-12. An edge of zero latency is taken only towards a node with fewer edges left to
 * the destination. An anycast demand goes between one pair of ends, that of {@link spf}, and is not split among sites.
 * Each path of a demand gets the share of its worst arc, as under `spf`; a demand gets the sum. Without ties the
 * placement is that of `spf`. Under congestion it overstates losses where operators balance load by capacity, and
 * understates them where they keep each demand on one path.
 *
 * Cost: O(E log V) for each distinct destination, O(hops) for each demand that is not split, and O(E) for each distinct
 * overload on the ways to a destination of demands that are; a further O(E log V) for each distinct set of sources of
 * anycast demands.
 *
 * @see Hopps (2000), Analysis of an Equal-Cost Multi-Path Algorithm, RFC 2992, doi:10.17487/RFC2992
 * @see Fortz & Thorup (2000), Internet traffic engineering by optimizing OSPF weights,
 * doi:10.1109/INFCOM.2000.832225
 */
export const ecmp: RoutingModel = Object.freeze({ name: "ecmp", place: placeByEcmp });
