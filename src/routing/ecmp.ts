import { placeByEcmp } from "./placeByEcmp.ts";
import type { RoutingModel } from "./routingModel.ts";

/**
 * Equal-cost multipath: at every node the traffic for a destination splits equally over the edges that lie on
 * lowest-latency paths to it. Each of several parallel edges counts; capacity steers nothing.
 *
 * Latencies tie within a relative 1e-12. An edge of zero latency is taken only towards a node with fewer edges left to
 * the destination, so no circle closes. An anycast demand goes between the pair of ends that {@link spf} takes, and is
 * not split among sites. Each of its paths gives a demand the share of its worst arc, as under `spf`; where no paths
 * tie, the placement is that of `spf` to the bit. So it balances equal cables only: it overstates losses where operators
 * balance unequal ones, and understates them where a demand keeps to one path.
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
