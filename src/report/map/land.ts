import type { MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/land-110m.json" with { type: "json" };

const topology = atlas as unknown as Topology<{ land: GeometryCollection }>;

/** The coastlines of the world at 1:110 million: Natural Earth, in the public domain, by way of world-atlas. */
export function land(): MultiPolygon {
  const { features } = feature(topology, topology.objects.land);
  return features[0]!.geometry as MultiPolygon;
}
