import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Network } from "../../src/network/index.ts";
import { type GravityOptions, gravityDemands } from "../../src/traffic/index.ts";
import { errorOf, problemsOf } from "../problems.ts";
import { amountsOf, deterrences, massedPlaces, placesAt } from "./places.ts";
import { slowGravity } from "./slowGravity.ts";

/** On the equator at 0°, 10° and 30°, so at distances of 1 : 2 : 3. */
const equator = placesAt({ a: ["AA", 0, 0], b: ["BB", 0, 10], c: ["CC", 0, 30] });
const mass = { a: 1, b: 2, c: 3 };

function expectAmounts(actual: Record<string, number>, expected: Record<string, number>): void {
  expect(Object.keys(actual).sort()).toEqual(Object.keys(expected).sort());
  for (const [id, gbps] of Object.entries(expected)) expect(actual[id]! / gbps, id).toBeCloseTo(1, 9);
}

describe("by hand", () => {
  test("two places exchange half each way, whatever their distance", () => {
    const { demands, offeredGbps, droppedGbps, fit } = gravityDemands(equator, {
      mass: { a: 5, c: 0.1 },
      offeredGbps: 100,
    });
    const source = "gravity model: mass × attraction × distance^-1 from 100 km on, 100 Gbit/s in all";
    const gbps = { value: expect.closeTo(50, 12), source, confidence: "assumed" };
    expect(demands).toEqual([
      { id: "a--c", from: "a", to: "c", gbps },
      { id: "c--a", from: "c", to: "a", gbps },
    ]);
    expect({ offeredGbps, droppedGbps, fit }).toEqual({
      offeredGbps: expect.closeTo(100, 12),
      droppedGbps: 0,
      fit: null,
    });
  });

  test("three places: masses 1, 2, 3 over distances 1, 2, 3", () => {
    const estimate = gravityDemands(equator, { mass, offeredGbps: 12 });
    expectAmounts(amountsOf(estimate), { "a--b": 2, "b--a": 2, "b--c": 3, "c--b": 3, "a--c": 1, "c--a": 1 });
    expect(estimate.demands.slice(0, 2).map(({ id }) => id)).toEqual(["b--c", "c--b"]);
  });

  test("without distance, with the square, and exponentially", () => {
    const amounts = (options: Partial<GravityOptions>) =>
      amountsOf(gravityDemands(equator, { mass, offeredGbps: 1, ...options }));
    const ratio = (found: Record<string, number>) => found["a--c"]! / found["a--b"]!;
    expect(ratio(amounts({ deterrence: { kind: "power", exponent: 0 } }))).toBeCloseTo(3 / 2, 12);
    expect(ratio(amounts({ deterrence: { kind: "power", exponent: 2 } }))).toBeCloseTo(3 / 2 / 9, 12);
    const tenDegrees = (6371.0088 * Math.PI) / 18;
    expect(ratio(amounts({ deterrence: { kind: "exponential", scaleKm: tenDegrees } }))).toBeCloseTo(
      (3 / 2) * Math.exp(-2),
      12,
    );
  });

  test("nearer places count as at the least distance", () => {
    // 20 degrees: only a and c are farther.
    const leastKm = (6371.0088 * Math.PI) / 9;
    const amounts = amountsOf(gravityDemands(equator, { mass, offeredGbps: 20, leastKm }));
    expectAmounts(amounts, { "a--b": 2, "b--a": 2, "b--c": 6, "c--b": 6, "a--c": 2, "c--a": 2 });
    const together = placesAt({ a: ["AA", 10, 10], b: ["AA", 10, 10], c: ["AA", 10, 10] });
    expectAmounts(amountsOf(gravityDemands(together, { mass: { a: 1, b: 1, c: 2 }, offeredGbps: 10 })), {
      "a--b": 1,
      "b--a": 1,
      "a--c": 2,
      "c--a": 2,
      "b--c": 2,
      "c--b": 2,
    });
  });

  test("across the antimeridian is near", () => {
    const network = placesAt({ a: ["AA", 0, 179], b: ["BB", 0, -179], c: ["CC", 0, 175] });
    const amounts = amountsOf(gravityDemands(network, { mass: { a: 1, b: 1, c: 1 }, offeredGbps: 1 }));
    expect(amounts["a--b"]! / amounts["a--c"]!).toBeCloseTo(2, 9);
    expect(amounts["b--c"]! / amounts["a--b"]!).toBeCloseTo(1 / 3, 9);
  });

  test("a place that only sends receives nothing", () => {
    const estimate = gravityDemands(equator, {
      mass: { a: 1, b: 1 },
      attraction: { b: 1, c: 3 },
      offeredGbps: 7,
    });
    // a to b 1/1, a to c 3/3, b to c 3/2.
    expectAmounts(amountsOf(estimate), { "a--b": 2, "a--c": 2, "b--c": 3 });
  });

  test("international only", () => {
    const network = placesAt({ a: ["AA", 0, 0], b: ["AA", 0, 10], c: ["CC", 0, 20] });
    const estimate = gravityDemands(network, {
      mass: { a: 1, b: 1, c: 1 },
      offeredGbps: 6,
      internationalOnly: true,
    });
    expectAmounts(amountsOf(estimate), { "a--c": 1, "c--a": 1, "b--c": 2, "c--b": 2 });
  });

  test("totals of countries: c sends all it has where nobody else can", () => {
    const totals = {
      AA: { sendsGbps: 3, receivesGbps: 1 },
      BB: { sendsGbps: 1, receivesGbps: 3 },
      CC: { sendsGbps: 0, receivesGbps: 0 },
    };
    const { fit, ...estimate } = gravityDemands(equator, {
      mass,
      offeredGbps: totals,
      internationalOnly: true,
    });
    expectAmounts(amountsOf(estimate), { "a--b": 3, "b--a": 1 });
    expect(fit!.converged).toBe(true);
    expect(JSON.stringify(estimate.demands[0]!.gbps)).toContain("fitted to totals of countries");
  });

  test("totals no traffic can meet are an answer that says so", () => {
    const totals = {
      AA: { sendsGbps: 9, receivesGbps: 9 },
      BB: { sendsGbps: 1, receivesGbps: 1 },
      CC: { sendsGbps: 1, receivesGbps: 1 },
    };
    const { fit, demands } = gravityDemands(equator, { mass, offeredGbps: totals, internationalOnly: true });
    expect(fit!.converged).toBe(false);
    expect(fit!.residual).toBeGreaterThan(0.5);
    expect(demands.every(({ gbps }) => typeof gbps === "object" && Number.isFinite(gbps.value))).toBe(true);
  });

  test("small demands are spread over the others, or reported", () => {
    const kept = (options: Partial<GravityOptions>) =>
      gravityDemands(equator, { mass, offeredGbps: 12, ...options });
    const spread = kept({ largest: 2 });
    expectAmounts(amountsOf(spread), { "b--c": 6, "c--b": 6 });
    expect(spread.droppedGbps).toBeCloseTo(6, 9);
    expect(spread.offeredGbps).toBeCloseTo(12, 9);
    const reported = kept({ minGbps: 1.5, spreadDropped: false });
    expectAmounts(amountsOf(reported), { "a--b": 2, "b--a": 2, "b--c": 3, "c--b": 3 });
    expect(reported.droppedGbps).toBeCloseTo(2, 9);
    expect(reported.offeredGbps).toBeCloseTo(10, 9);
  });

  test("pairs passed over by their masses alone are left out; pairs that exchange nothing are not", () => {
    const uneven = gravityDemands(equator, { mass: { a: 3, b: 3, c: 1e-3 }, offeredGbps: 1, largest: 2 });
    expect(uneven.droppedGbps).toBeGreaterThan(0);
    const network = placesAt({ a: ["AA", 0, 0], b: ["BB", 0, 10], c: ["BB", 0, 20] });
    for (const offeredGbps of [0.1, 0.3, 0.7, 1.1, 3.3]) {
      const options = { mass: { a: 0.1, b: 0.7, c: 0.3 }, offeredGbps, internationalOnly: true, largest: 4 };
      expect(gravityDemands(network, options).droppedGbps).toBe(0);
    }
  });

  test("of equal demands the first by id are kept; bare numbers on request", () => {
    const network = placesAt({ a: ["AA", 0, 0], b: ["AA", 0, 0], c: ["AA", 0, 0] });
    const options = { mass: { a: 1, b: 1, c: 1 }, offeredGbps: 6, largest: 3, spreadDropped: false };
    const { demands } = gravityDemands(network, { ...options, provenance: false });
    expect(demands.map(({ id }) => id)).toEqual(["a--b", "a--c", "b--a"]);
    expect(demands[0]!.gbps).toBeCloseTo(1, 12);
  });

  test("what is made is a network's demands", () => {
    const { demands } = gravityDemands(equator, { mass, offeredGbps: 12 });
    const network = equator.with({ format: "cutset-overlay/1", demands });
    expect(network.demands).toHaveLength(6);
    expect(Network.parse(network.document).hash).toBe(network.hash);
  });
});

describe("laws", () => {
  const options = fc.record({
    deterrence: deterrences,
    internationalOnly: fc.boolean(),
    leastKm: fc.constantFrom(100, 1000),
  });

  /** Whether some pair may exchange traffic; the random places are otherwise refused, which is tested below. */
  function isPossible(network: Network, masses: Record<string, number>, internationalOnly: boolean): boolean {
    const countries = new Set(
      network.sites.filter(({ id }) => masses[id]! > 0).map(({ country }) => country),
    );
    return !internationalOnly || countries.size > 1;
  }

  test("a slow twin over all pairs gives the same demands", () => {
    fc.assert(
      fc.property(
        massedPlaces,
        options,
        fc.record({ largest: fc.integer({ min: 1, max: 80 }), spreadDropped: fc.boolean() }),
        ({ network, mass: masses }, some, selection) => {
          const figures = Object.values(masses).reverse();
          const attraction = Object.fromEntries(Object.keys(masses).map((id, i) => [id, figures[i]!]));
          const all = { mass: masses, attraction, offeredGbps: 100, ...some, ...selection };
          fc.pre(slowGravity(network, all).length > 0);
          const { demands, droppedGbps, offeredGbps } = gravityDemands(network, all);
          const slow = slowGravity(network, all);
          // Ties may fall either way between the two ways of computing; their amounts may not.
          expect(demands).toHaveLength(slow.length);
          for (const [i, { gbps }] of demands.entries()) {
            expect((gbps as { value: number }).value).toBeCloseTo(slow[i]!.gbps, 9);
          }
          const every = new Map(
            slowGravity(network, { ...all, largest: 10_000, spreadDropped: false }).map(({ id, gbps }) => [
              id,
              gbps,
            ]),
          );
          const kept = demands.reduce((sum, { id }) => sum + every.get(id)!, 0);
          expect(droppedGbps).toBeCloseTo(100 - kept, 9);
          expect(offeredGbps).toBeCloseTo(selection.spreadDropped ? 100 : kept, 9);
        },
      ),
    );
  });

  test("countries send and receive their totals, as in the twin", () => {
    fc.assert(
      fc.property(massedPlaces, fc.infiniteStream(fc.integer({ min: 1, max: 20 })), (places, figures) => {
        const { network, mass: masses } = places;
        const codes = [
          ...new Set(network.sites.filter(({ id }) => masses[id]! > 0).map(({ country }) => country!)),
        ];
        // With all pairs and positive weights every margin is possible where each country has two places.
        const isFull = codes.every(
          (code) => network.sites.filter(({ id, country }) => country === code && masses[id]! > 0).length > 1,
        );
        fc.pre(isFull);
        const sends = codes.map(() => figures.next().value);
        const totals = Object.fromEntries(
          codes.map((code, i) => [code, { sendsGbps: sends[i]!, receivesGbps: sends.at(i - 1)! }]),
        );
        const deterrence = { kind: "power", exponent: 1 } as const;
        const all = { mass: masses, offeredGbps: totals, deterrence, fitting: { tolerance: 1e-11 } };
        const { fit, ...estimate } = gravityDemands(network, all);
        expect(fit!.converged).toBe(true);
        const amounts = amountsOf(estimate);
        for (const code of codes) {
          const sum = (end: "from" | "to") =>
            estimate.demands
              .filter((demand) => network.site(demand[end] as string).country === code)
              .reduce((most, { id }) => most + amounts[id]!, 0);
          expect(sum("from") / totals[code]!.sendsGbps).toBeCloseTo(1, 7);
          expect(sum("to") / totals[code]!.receivesGbps).toBeCloseTo(1, 7);
        }
        for (const { id, gbps } of slowGravity(network, all)) expect(amounts[id] ?? 0).toBeCloseTo(gbps, 6);
      }),
      { numRuns: 25 },
    );
  });

  test("the volume is kept, both ways carry the same, and the scale of masses is no matter", () => {
    fc.assert(
      fc.property(
        massedPlaces,
        options,
        fc.constantFrom(1e-200, 0.3, 1e200),
        ({ network, mass: masses }, some, factor) => {
          fc.pre(isPossible(network, masses, some.internationalOnly));
          const amounts = amountsOf(gravityDemands(network, { mass: masses, offeredGbps: 10, ...some }));
          expect(Object.values(amounts).reduce((sum, gbps) => sum + gbps, 0)).toBeCloseTo(10, 9);
          for (const [id, gbps] of Object.entries(amounts))
            expect(amounts[id.split("--").reverse().join("--")]).toBe(gbps);
          const scaled = Object.fromEntries(
            Object.entries(masses).map(([id, figure]) => [id, figure * factor]),
          );
          const again = amountsOf(gravityDemands(network, { mass: scaled, offeredGbps: 10, ...some }));
          for (const [id, gbps] of Object.entries(amounts)) expect(again[id]).toBeCloseTo(gbps, 9);
        },
      ),
    );
  });

  test("places under other names have the same demands under those", () => {
    fc.assert(
      fc.property(massedPlaces, options, fc.integer(), ({ network, mass: masses }, some, seed) => {
        fc.pre(isPossible(network, masses, some.internationalOnly));
        const { sites } = network.document;
        const renamed = (id: string) =>
          `p${(((Number(id.slice(1)) + seed) % sites.length) + sites.length) % sites.length}`;
        const other = Network.parse({
          format: "cutset-network/1",
          sites: sites.map((site) => ({ ...site, id: renamed(site.id) })),
        });
        const otherMass = Object.fromEntries(
          Object.entries(masses).map(([id, figure]) => [renamed(id), figure]),
        );
        const amounts = amountsOf(gravityDemands(network, { mass: masses, offeredGbps: 10, ...some }));
        const others = amountsOf(gravityDemands(other, { mass: otherMass, offeredGbps: 10, ...some }));
        expect(Object.keys(others)).toHaveLength(Object.keys(amounts).length);
        for (const [id, gbps] of Object.entries(amounts)) {
          expect(others[id.split("--").map(renamed).join("--")]).toBeCloseTo(gbps, 9);
        }
      }),
    );
  });
});

describe("refused", () => {
  const good: GravityOptions = { mass, offeredGbps: 12 };
  const totals = (sendsGbps: number, receivesGbps: number) => ({ sendsGbps, receivesGbps });

  test.each<[string, object, string]>([
    ["a negative mass", { mass: { a: -1, b: 1 } }, "mass.a: must be a finite number of 0 or more, got -1"],
    [
      "a mass that is no number",
      { mass: { a: Number.NaN, b: 1 } },
      "mass.a: must be a finite number of 0 or more, got NaN",
    ],
    [
      "an infinite mass",
      { mass: { a: Number.POSITIVE_INFINITY } },
      "mass.a: must be a finite number of 0 or more, got Infinity",
    ],
    ["an unknown place", { mass: { a: 1, bb: 1 } }, 'mass.bb: site "bb" does not exist; did you mean "b"?'],
    ["no mass", { mass: {} }, "mass: has no place with a figure above 0"],
    ["masses of 0", { mass: { a: 0, b: 0 } }, "mass: has no place with a figure above 0"],
    ["no object of masses", { mass: null }, "mass: must be an object of figures by site id, got null"],
    [
      "attraction of an unknown place",
      { attraction: { z: 1 } },
      'attraction.z: site "z" does not exist; did you mean "a"?',
    ],
    [
      "one place alone",
      { mass: { a: 1 } },
      "mass: leaves no two places that exchange traffic; see also internationalOnly and deterrence",
    ],
    [
      "nothing offered",
      { offeredGbps: 0 },
      "offeredGbps: must be a number from 1e-9 to 1000000000000, got 0",
    ],
    [
      "no volume",
      { offeredGbps: undefined },
      "offeredGbps: must be a number from 1e-9 to 1000000000000, got undefined",
    ],
    [
      "a negative exponent",
      { deterrence: { kind: "power", exponent: -1 } },
      "deterrence.exponent: must be a number from 0 to 100, got -1",
    ],
    [
      "a scale of 0",
      { deterrence: { kind: "exponential", scaleKm: 0 } },
      "deterrence.scaleKm: must be a number from 0.001 to 1000000000000, got 0",
    ],
    [
      "another deterrence",
      { deterrence: { kind: "linear" } },
      'deterrence: must be of kind "power" or "exponential", got {"kind":"linear"}',
    ],
    ["no least distance", { leastKm: 0 }, "leastKm: must be a number from 0.001 to 20016, got 0"],
    ["part of a demand", { largest: 1.5 }, "largest: must be a whole number, got 1.5"],
    ["no demands", { largest: 0 }, "largest: must be a number from 1 to 1000000, got 0"],
    ["a threshold above all", { minGbps: 4 }, "minGbps: leaves nothing of 12 Gbit/s: no demand has 4 Gbit/s"],
    [
      "a tolerance above all",
      { fitting: { tolerance: 2 } },
      "fitting.tolerance: must be a number from 0 to 1, got 2",
    ],
    ["no rounds", { fitting: { rounds: 0 } }, "fitting.rounds: must be a number from 1 to 1000000, got 0"],
    ["an option misspelled", { deterence: 1 }, 'deterence: unknown option; did you mean "deterrence"?'],
    [
      "a total for a country without places",
      { offeredGbps: { AA: totals(1, 1), BB: totals(1, 1), CC: totals(1, 1), DD: totals(0, 0) } },
      "offeredGbps.DD: no place there has a mass; there are AA, BB, CC",
    ],
    [
      "a country without a total",
      { offeredGbps: { AA: totals(1, 1), BB: totals(1, 1) } },
      "offeredGbps.CC: is missing; places there have a mass",
    ],
    [
      "totals of unequal sums",
      { offeredGbps: { AA: totals(1, 1), BB: totals(1, 1), CC: totals(1, 2) } },
      "offeredGbps: countries send 3 Gbit/s in all and receive 4; make these equal, and more than 0",
    ],
    [
      "a negative total",
      { offeredGbps: { AA: totals(1, 1), BB: totals(-1, 1), CC: totals(1, 2) } },
      "offeredGbps.BB.sendsGbps: must be a number from 0 to 1000000000000, got -1",
    ],
    [
      "a total that is a number",
      { offeredGbps: { AA: 3, BB: totals(1, 1), CC: totals(1, 1) } },
      "offeredGbps.AA: must be { sendsGbps, receivesGbps }, got 3",
    ],
  ])("%s", (_, change, problem) => {
    const options = { ...good, ...change } as GravityOptions;
    expect(problemsOf("ARGUMENT_INVALID", () => gravityDemands(equator, options))).toEqual([problem]);
  });

  test("a country that can send to no one has a total", () => {
    const options = {
      mass: { a: 1, b: 1 },
      attraction: { b: 1 },
      offeredGbps: { AA: totals(1, 1), BB: totals(1, 1) },
    };
    expect(problemsOf("ARGUMENT_INVALID", () => gravityDemands(equator, options))).toEqual([
      "offeredGbps.AA: receives 1, but no place can send to it",
      "offeredGbps.BB: sends 1, but can send to no place",
    ]);
  });

  test("domestic places alone have no international traffic; mass at sea", () => {
    const network = Network.parse({
      format: "cutset-network/1",
      sites: [
        { id: "a", kind: "city", country: "AA", lat: 0, lon: 0 },
        { id: "b", kind: "city", country: "AA", lat: 0, lon: 1 },
        { id: "sea", kind: "branching-unit", lat: 0, lon: 2 },
      ],
    });
    const run = (masses: Record<string, number>) => () =>
      gravityDemands(network, { mass: masses, offeredGbps: 1, internationalOnly: true });
    expect(errorOf("ARGUMENT_INVALID", run({ a: 1, b: 1 })).message).toContain("no two places");
    expect(errorOf("ARGUMENT_INVALID", run({ a: 1, sea: 1 })).message).toBe(
      "gravityDemands at mass.sea: is a branching unit in the sea, where no traffic starts or ends",
    );
  });

  test("all problems are reported at once", () => {
    const options = { mass: { a: -1, z: 1 }, offeredGbps: -1, leastKm: -1, largest: -1, minGbps: -1 };
    expect(problemsOf("ARGUMENT_INVALID", () => gravityDemands(equator, options))).toHaveLength(6);
  });
});
