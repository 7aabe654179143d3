/** Two places, a branching unit and an edge of each kind; for tests that change one thing. */
export const smallNetwork = {
  format: "cutset-network/1",
  name: "small",
  sites: [
    { id: "suva", kind: "landing-station", country: "FJ", lat: -18.14, lon: 178.44, operator: "FINTEL" },
    { id: "apia", kind: "landing-station", country: "WS", lat: -13.83, lon: -171.76 },
    { id: "unit", kind: "branching-unit", lat: -16, lon: -178 },
  ],
  cables: [
    {
      id: "tui",
      segments: [
        { id: "tui/suva", from: "suva", to: "unit", capacityGbps: 100 },
        { id: "tui/apia", from: "unit", to: "apia", capacityGbps: 100 },
      ],
    },
  ],
  links: [{ id: "beam", kind: "satellite", from: "suva", to: "apia", latencyMs: 270, capacityGbps: 1 }],
  riskGroups: [{ id: "all", members: ["cable:tui", "link:beam"] }],
  demands: [{ id: "apia-suva", from: "apia", to: "suva", gbps: 10 }],
  hubs: ["suva"],
};

type Small = typeof smallNetwork;

/** The small network with other fields. */
export function smallWith(fields: Partial<Record<keyof Small | `x-${string}` | string, unknown>>): object {
  return { ...smallNetwork, ...fields };
}

/** The small network with other fields in its first site, segment, link or demand. */
export const smallWithSite = (fields: object): object =>
  smallWith({ sites: [{ ...smallNetwork.sites[0], ...fields }, ...smallNetwork.sites.slice(1)] });
export const smallWithSegment = (fields: object): object => {
  const [first, ...others] = smallNetwork.cables[0]!.segments;
  return smallWith({ cables: [{ id: "tui", segments: [{ ...first, ...fields }, ...others] }] });
};
export const smallWithCable = (fields: object): object =>
  smallWith({ cables: [{ ...smallNetwork.cables[0], ...fields }] });
export const smallWithLink = (fields: object): object =>
  smallWith({ links: [{ ...smallNetwork.links[0], ...fields }] });
export const smallWithDemand = (fields: object): object =>
  smallWith({ demands: [{ ...smallNetwork.demands[0], ...fields }] });
