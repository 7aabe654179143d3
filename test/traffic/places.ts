import fc from "fast-check";
import { Network } from "../../src/network/index.ts";
import type { Deterrence, EstimatedDemands } from "../../src/traffic/index.ts";

/** A network of places and nothing else, `id: [country, lat, lon]`. */
export function placesAt(places: Readonly<Record<string, readonly [string, number, number]>>): Network {
  const sites = Object.entries(places).map(([id, [country, lat, lon]]) => ({
    id,
    kind: "city" as const,
    country,
    lat,
    lon,
  }));
  return Network.parse({ format: "cutset-network/1", sites });
}

/** Gbit/s by demand id. */
export function amountsOf({ demands }: Pick<EstimatedDemands, "demands">): Record<string, number> {
  return Object.fromEntries(
    demands.map(({ id, gbps }) => [id, typeof gbps === "number" ? gbps : gbps.value]),
  );
}

export const deterrences: fc.Arbitrary<Deterrence> = fc.oneof(
  fc.record({ kind: fc.constant("power" as const), exponent: fc.constantFrom(0, 0.5, 1, 2) }),
  fc.record({ kind: fc.constant("exponential" as const), scaleKm: fc.constantFrom(500, 3000) }),
);

/** Places in up to three countries, some at one point, some about the antimeridian and the poles, and their masses. */
export const massedPlaces: fc.Arbitrary<{ network: Network; mass: Record<string, number> }> = fc
  .array(
    fc.record({
      country: fc.constantFrom("AA", "BB", "CC"),
      lat: fc.oneof(fc.constantFrom(0, 90, -45), fc.double({ min: -90, max: 90, noNaN: true })),
      lon: fc.oneof(fc.constantFrom(0, 179.9, -179.9), fc.double({ min: -180, max: 180, noNaN: true })),
      mass: fc.oneof(fc.constantFrom(1, 2), fc.double({ min: 0.1, max: 1000, noNaN: true })),
      isMassed: fc.boolean(),
    }),
    { minLength: 2, maxLength: 9 },
  )
  .map((fields) => ({
    network: placesAt(
      Object.fromEntries(fields.map(({ country, lat, lon }, i) => [`p${i}`, [country, lat, lon] as const])),
    ),
    mass: Object.fromEntries(
      fields.map(({ mass, isMassed }, i) => [`p${i}`, isMassed || i < 2 ? mass : 0] as const),
    ),
  }));
