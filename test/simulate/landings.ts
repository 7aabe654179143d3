import type { NetworkDocument, OverlayDocument } from "../../src/network/index.ts";
import { edge, link, place } from "./small.ts";

/**
 * A city that reaches the world through one landing, and through a dead-end neighbour nothing at all.
 *
 * ```
 * pier --stub 5, 1 ms-- city --haul-1 100, 1 ms-- land-1 --sea-1 100, 10 ms-- hub
 * ```
 */
export const oneLanding = {
  format: "cutset-network/1",
  name: "one landing",
  sites: [
    place("city", "AA"),
    place("pier", "PP"),
    place("land-1", "AA", "landing-station"),
    place("hub", "HH", "exchange"),
  ],
  cables: [{ id: "sea-1", segments: [edge("sea-1", "land-1", "hub", 100, 10)] }],
  links: [link("haul-1", "city", "land-1", 100, 1), link("stub", "city", "pier", 5, 1)],
  demands: [
    { id: "in", from: "hub", to: "city", gbps: 40 },
    { id: "out", from: "city", to: "hub", gbps: 80 },
  ],
  hubs: ["hub"],
} as const satisfies NetworkDocument;

/** city --haul-2 50, 2 ms-- land-2 --sea-2 60, 12 ms-- hub */
export const secondLanding = {
  format: "cutset-overlay/1",
  name: "second landing",
  sites: [place("land-2", "AA", "landing-station")],
  cables: [{ id: "sea-2", segments: [edge("sea-2", "land-2", "hub", 60, 12)] }],
  links: [link("haul-2", "city", "land-2", 50, 2)],
} as const satisfies OverlayDocument;
