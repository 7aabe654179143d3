/** Mean radius of the Earth, km: (2a + b) / 3 of the WGS 84 ellipsoid, IUGG. */
export const earthRadiusKm = 6371.0088;

/** Speed of light in vacuum, km per ms: exact, SI. */
export const lightSpeedKmPerMs = 299.792458;

/** Group index of standard single-mode fibre near 1550 nm: Corning SMF-28 Ultra product information. */
export const fibreGroupIndex = 1.468;

/** One-way latency, ms, of light over `lengthKm` of fibre; equipment adds nothing here. */
export function fibreLatencyMs(lengthKm: number): number {
  return lengthKm / (lightSpeedKmPerMs / fibreGroupIndex);
}
