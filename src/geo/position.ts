/** A point on the Earth in degrees, longitude first as in GeoJSON: -180…180, -90…90. */
export type Position = readonly [lon: number, lat: number];
