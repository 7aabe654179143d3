/** The fields of each kind of element that a flat record can hold, ids and ends apart. */
export const elementKeys = {
  site: ["name", "kind", "country", "operator", "lat", "lon", "rfs", "retired"],
  edge: [
    "name",
    "kind",
    "cable",
    "operator",
    "lengthKm",
    "latencyMs",
    "capacityGbps",
    "route",
    "rfs",
    "retired",
  ],
  cable: ["name", "owners", "lengthKm", "fibrePairs", "designCapacityGbps", "rfs", "retired"],
  group: ["name", "members"],
  demand: ["name", "from", "to", "gbps", "avoid", "maxLatencyMs", "class", "disjointIn"],
} as const;

export type ElementKind = keyof typeof elementKeys;

/** Fields that hold a number, with source and confidence where they are known. */
export const quantityKeys: ReadonlySet<string> = new Set([
  "lat",
  "lon",
  "lengthKm",
  "latencyMs",
  "capacityGbps",
  "fibrePairs",
  "designCapacityGbps",
  "gbps",
  "maxLatencyMs",
]);

/** Fields that hold a list. */
export const listKeys: ReadonlySet<string> = new Set(["route", "owners", "members", "avoid"]);

/** Fields that hold a text or a list of texts. */
export const endKeys: ReadonlySet<string> = new Set(["from", "to"]);
