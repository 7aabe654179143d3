import type { NetworkDocument } from "../../src/network/index.ts";

/** Karachi and its ways west and east, with real places and made-up figures; most lengths come from the map. */
export const seaRoute = {
  format: "cutset-network/1",
  name: "sea route",
  sites: [
    { id: "karachi", kind: "landing-station", country: "PK", lat: 24.86, lon: 66.86, operator: "PTCL" },
    { id: "lahore", kind: "city", country: "PK", lat: 31.55, lon: 74.34 },
    { id: "bu-oman", kind: "branching-unit", lat: 23.9, lon: 60.2 },
    { id: "fujairah", kind: "landing-station", country: "AE", lat: 25.12, lon: 56.33 },
    { id: "djibouti", kind: "landing-station", country: "DJ", lat: 11.59, lon: 43.15 },
    { id: "suez", kind: "landing-station", country: "EG", lat: 29.97, lon: 32.55 },
    { id: "marseille", kind: "exchange", country: "FR", lat: 43.3, lon: 5.37 },
    { id: "singapore", kind: "exchange", country: "SG", lat: 1.35, lon: 103.82 },
  ],
  cables: [
    {
      id: "west",
      segments: [
        { id: "west/karachi", from: "karachi", to: "bu-oman", capacityGbps: 800 },
        { id: "west/fujairah", from: "bu-oman", to: "fujairah", capacityGbps: 600 },
        {
          id: "west/djibouti",
          from: "bu-oman",
          to: "djibouti",
          capacityGbps: 900,
          route: [
            [59.5, 21.5],
            [45, 12],
          ],
        },
        { id: "west/suez", from: "djibouti", to: "suez", capacityGbps: 900, lengthKm: 2600 },
        { id: "west/marseille", from: "suez", to: "marseille", capacityGbps: 900, lengthKm: 3300 },
      ],
    },
    {
      id: "east",
      segments: [
        { id: "east/karachi", from: "karachi", to: "fujairah", capacityGbps: 300 },
        { id: "east/singapore", from: "karachi", to: "singapore", capacityGbps: 400, lengthKm: 6100 },
      ],
    },
  ],
  links: [
    { id: "haul-north", kind: "backhaul", from: "lahore", to: "karachi", lengthKm: 1300, capacityGbps: 1000 },
    { id: "haul-south", kind: "backhaul", from: "karachi", to: "lahore", lengthKm: 1450, capacityGbps: 500 },
    { id: "sky", kind: "satellite", from: "lahore", to: "singapore", latencyMs: 250, capacityGbps: 2 },
  ],
  riskGroups: [{ id: "red-sea", members: ["segment:west/djibouti", "segment:west/suez"] }],
  demands: [
    { id: "lahore-world", from: "lahore", to: ["marseille", "singapore"], gbps: 350 },
    { id: "karachi-europe", from: "karachi", to: "marseille", gbps: 420 },
    { id: "europe-karachi", from: "marseille", to: "karachi", gbps: 760 },
    { id: "gulf-karachi", from: "fujairah", to: "karachi", gbps: 310 },
  ],
  hubs: ["marseille", "singapore"],
} as const satisfies NetworkDocument;
