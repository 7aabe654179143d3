import type { NetworkDocument } from "../../src/network/index.ts";
import { branchingUnit, edge, link, place } from "./small.ts";

/**
 * Two countries on a cable with a branching unit, a third behind it, and a lone fourth; the way round is thin and long.
 *
 * ```
 * a2 --haul-a 50, 1 ms-- a1 --trunk-a 100, 2 ms-- bu --trunk-b 40, 3 ms-- b1
 * |                                               |
 * round 20, 20 ms                           trunk-c 60, 5 ms            d1
 * |                                               |
 * +---------------------------------------------- c1 --haul-c 80, 1 ms-- c2
 * ```
 */
export const bay = {
  format: "cutset-network/1",
  name: "bay",
  sites: [
    place("a1", "AA", "landing-station"),
    place("a2", "AA"),
    branchingUnit("bu"),
    place("b1", "BB", "landing-station"),
    place("c1", "CC", "landing-station"),
    place("c2", "CC", "exchange"),
    place("d1", "DD"),
  ],
  cables: [
    {
      id: "trunk",
      segments: [
        edge("trunk-a", "a1", "bu", 100, 2),
        edge("trunk-b", "bu", "b1", 40, 3),
        edge("trunk-c", "bu", "c1", 60, 5),
      ],
    },
    { id: "round", segments: [edge("round", "c1", "a2", 20, 20)] },
  ],
  links: [link("haul-a", "a1", "a2", 50, 1), link("haul-c", "c1", "c2", 80, 1)],
  demands: [
    { id: "any", from: "a2", to: ["b1", "c2"], gbps: 30 },
    { id: "back", from: "c2", to: "a1", gbps: 70 },
    { id: "far", from: "a1", to: "c2", gbps: 50 },
    { id: "home", from: "a1", to: ["a1", "c1"], gbps: 5 },
    { id: "lone", from: "d1", to: "a1", gbps: 7 },
    { id: "zero", from: "a2", to: "c2", gbps: 0 },
  ],
  hubs: ["b1", "c2"],
} as const satisfies NetworkDocument;
