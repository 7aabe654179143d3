/** The example of the contract, §1, word for word. */
export const contractExample = {
  format: "cutset-network/1",
  name: "…",
  sites: [
    {
      id: "karachi-hawksbay",
      name: "Karachi (Hawksbay)",
      kind: "landing-station",
      country: "PK",
      lat: 24.86,
      lon: 66.86,
      operator: "PTCL",
    },
  ],
  cables: [
    {
      id: "aae-1",
      name: "Asia Africa Europe-1",
      rfs: "2017-06",
      retired: "2042-01",
      owners: ["PTCL"],
      lengthKm: 25000,
      fibrePairs: 5,
      designCapacityGbps: 40000,
      segments: [
        {
          id: "aae-1/karachi",
          from: "aae-1-bu-4",
          to: "karachi-clifton",
          lengthKm: 310,
          capacityGbps: 4770,
          route: [
            [62.1, 23.9],
            [66.9, 24.8],
          ],
        },
      ],
    },
  ],
  links: [
    {
      id: "khunjerab",
      kind: "terrestrial",
      from: "rawalpindi",
      to: "kashgar",
      lengthKm: 820,
      capacityGbps: 1000,
    },
  ],
  riskGroups: [{ id: "karachi-landings", name: "…", members: ["site:karachi-hawksbay", "group:other"] }],
  demands: [{ id: "lahore-eu", from: "lahore", to: ["marseille", "frankfurt"], gbps: 900 }],
  hubs: ["marseille", "singapore"],
};

/** The same with what it refers to. */
export const completedExample = {
  ...contractExample,
  sites: [
    ...contractExample.sites,
    { id: "aae-1-bu-4", kind: "branching-unit", lat: 23.9, lon: 62.1 },
    { id: "karachi-clifton", kind: "landing-station", country: "PK", lat: 24.8, lon: 66.9 },
    { id: "rawalpindi", kind: "city", country: "PK", lat: 33.6, lon: 73.05 },
    { id: "lahore", kind: "city", country: "PK", lat: 31.55, lon: 74.35 },
    { id: "kashgar", kind: "border-crossing", country: "CN", lat: 39.47, lon: 75.99 },
    { id: "marseille", kind: "landing-station", country: "FR", lat: 43.3, lon: 5.37 },
    { id: "frankfurt", kind: "exchange", country: "DE", lat: 50.11, lon: 8.68 },
    { id: "singapore", kind: "data-centre", country: "SG", lat: 1.35, lon: 103.82 },
  ],
  riskGroups: [...contractExample.riskGroups, { id: "other", members: ["cable:aae-1", "country:CN"] }],
};
