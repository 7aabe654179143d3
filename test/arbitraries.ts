import fc from "fast-check";
import type { Failure, SingleFailure } from "../src/failure/index.ts";
import { distanceKm } from "../src/geo/index.ts";
import type {
  CableDocument,
  DemandDocument,
  EdgeDocument,
  LinkDocument,
  NetworkDocument,
  Quantity,
  RiskGroupDocument,
  SiteDocument,
} from "../src/network/index.ts";

/** Sizes of {@link networkDocument}; every count may also come out smaller. */
export interface NetworkDocumentOptions {
  /** @default 0 */
  readonly minSites?: number;
  /** @default 8 */
  readonly maxSites?: number;
  /** @default 12 */
  readonly maxEdges?: number;
  /** @default 4 */
  readonly maxCables?: number;
  /** @default 6 */
  readonly maxDemands?: number;
  /** @default 4 */
  readonly maxGroups?: number;
  /** Latencies 1…3 ms on every edge and capacities 0…3 Gbit/s, so that ties and full edges are common. @default false */
  readonly ties?: boolean;
  /** Whether a demand may name a list of ends. @default true */
  readonly anycast?: boolean;
  /** Whether a demand may avoid elements and limit its latency. @default true */
  readonly constraints?: boolean;
  /** Service dates on some entries. @default true */
  readonly dates?: boolean;
}

const countries = ["PK", "FJ", "EG"];
const companies = ["PTCL", "Transworld", "Telecom Egypt"];
const dates = ["1999", "2010-06", "2017-06-15", "2024-02-29"];

/**
 * Random valid `cutset-network/1` documents: parallel edges, branching units, islands, sites about the antimeridian,
 * zero capacities, lengths left out, anycast demands, ones that avoid elements or must be fast, nested risk groups, hubs,
 * operators and owners.
 *
 * Ids are `s0…` (sites), `c0…` (cables), `e0…` (segments and links), `g0…`, `d0…`. JSON-safe: no `-0`, no `undefined`.
 */
export function networkDocument(options: NetworkDocumentOptions = {}): fc.Arbitrary<NetworkDocument> {
  const { minSites = 0, maxSites = 8 } = options;
  return fc
    .array(siteFields(options), { minLength: minSites, maxLength: maxSites })
    .map((list) => list.map((fields, i): SiteDocument => ({ id: `s${i}`, ...fields })))
    .chain((sites) => edgesAmong(sites, options).map((edges) => ({ sites, ...edges })))
    .chain((parts) =>
      fc.tuple(riskGroupsOf(parts, options), hubsAmong(parts.sites)).map(
        ([riskGroups, hubs]): NetworkDocument => ({
          format: "cutset-network/1",
          name: "random",
          ...parts,
          riskGroups,
          ...(hubs.length > 0 && { hubs }),
        }),
      ),
    )
    .chain((document) => demandsIn(document, options).map((demands) => ({ ...document, demands })));
}

/** Random failures of what a document holds: values, texts, lists of both, discs, corridors and polygons about its sites. */
export function failureOn(document: NetworkDocument): fc.Arbitrary<Failure> {
  const singles = singleFailureOn(document);
  return fc.letrec<{ failure: Failure }>((tie) => ({
    failure: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      singles,
      fc.array(tie("failure"), { maxLength: 3 }),
    ),
  })).failure;
}

function singleFailureOn(document: NetworkDocument): fc.Arbitrary<SingleFailure | string> {
  const refs = refsOf(document);
  const about = fc.oneof(
    fc.constantFrom(
      ...document.sites.map(({ lat, lon }) => [numberIn(lon), numberIn(lat)] as const),
      [180, 0],
    ),
    fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -80, max: 80 })),
  );
  const disc = fc
    .tuple(about, fc.constantFrom(0, 50, 500, 3000))
    .map(([[lon, lat], radiusKm]) => ({ kind: "disc" as const, lat, lon, radiusKm }));
  const corridor = fc
    .tuple(about, about, fc.constantFrom(0, 50, 500, 3000))
    .filter(([from, to]) => distanceKm(from, to) < 20_000)
    .map(([from, to, widthKm]) => ({ kind: "corridor" as const, from, to, widthKm }));
  const polygon = fc.tuple(about, fc.constantFrom(0.5, 5, 20)).map(([[lon, lat], reach]) => {
    const middle = Math.max(-65, Math.min(65, lat));
    const [south, north] = [middle - reach, middle + reach];
    const west = wrapped(lon - reach);
    const east = wrapped(lon + reach);
    const ring = [
      [west, south] as const,
      [east, south] as const,
      [east, north] as const,
      [west, north] as const,
    ];
    return { kind: "polygon" as const, coordinates: ring };
  });
  const discText = disc.map(({ lat, lon, radiusKm }) => `disc:${lat},${lon},${radiusKm}`);
  const corridorText = corridor.map(
    ({ from, to, widthKm }) => `corridor:${from[1]},${from[0]},${to[1]},${to[0]},${widthKm}`,
  );
  if (refs.length === 0) return fc.oneof(disc, discText, corridor, corridorText, polygon);
  const ref = fc.constantFrom(...refs);
  const element = ref.map((text): SingleFailure => {
    const colon = text.indexOf(":");
    return { kind: text.slice(0, colon), id: text.slice(colon + 1) } as SingleFailure;
  });
  const degrade = fc
    .tuple(
      fc.oneof({ arbitrary: ref, weight: 4 }, { arbitrary: discText, weight: 1 }),
      fc.constantFrom(0, 0.25, 0.5, 1),
    )
    .map(([of, factor]) => ({ kind: "degrade" as const, of, factor }));
  const degradeText = degrade.map(({ of, factor }) => `degrade:${of}@${factor}`);
  return fc.oneof(
    element,
    element,
    ref,
    ref,
    degrade,
    degradeText,
    disc,
    discText,
    corridor,
    corridorText,
    polygon,
  );
}

/** Every element of a document as `kind:id`, demands left out. */
export function refsOf({ sites, cables = [], links = [], riskGroups = [] }: NetworkDocument): string[] {
  const segments = cables.flatMap((cable) => cable.segments ?? []);
  const named = (kind: string, entries: readonly { readonly id: string }[]) =>
    entries.map(({ id }) => `${kind}:${id}`);
  const places = sites.filter(({ kind }) => kind !== "branching-unit");
  const operators = [...sites, ...links].flatMap(({ operator }) => operator ?? []);
  const owners = cables.flatMap((cable) => cable.owners ?? []);
  return [
    ...named("site", sites),
    ...named("cable", cables),
    ...named("segment", segments),
    ...named("link", links),
    ...named("group", riskGroups),
    ...new Set(places.flatMap(({ country }) => (country === undefined ? [] : `country:${country}`))),
    ...new Set([...operators, ...owners].map((name) => `operator:${name}`)),
  ];
}

function siteFields(options: NetworkDocumentOptions): fc.Arbitrary<Omit<SiteDocument, "id">> {
  const where = fc.oneof(
    { arbitrary: fc.tuple(tenths(55, 80), tenths(5, 35)), weight: 3 },
    { arbitrary: fc.tuple(fc.oneof(tenths(170, 180), tenths(-180, -170)), tenths(-25, 10)), weight: 3 },
    { arbitrary: fc.tuple(tenths(-180, 180), tenths(-90, 90)), weight: 1 },
  );
  const kind = fc.constantFrom(
    "landing-station" as const,
    "branching-unit" as const,
    "data-centre" as const,
    "exchange" as const,
    "city" as const,
    "border-crossing" as const,
  );
  return fc
    .record({
      kind,
      where,
      country: fc.constantFrom(...countries),
      operator: sometimes(fc.constantFrom(...companies)),
      inSea: fc.boolean(),
      dates: serviceDates(options),
    })
    .map(({ kind, where: [lon, lat], country, operator, inSea, dates }) => ({
      kind,
      lat,
      lon,
      ...(!(kind === "branching-unit" && inSea) && { country }),
      ...(operator !== undefined && { operator }),
      ...dates,
    }));
}

interface Edges {
  readonly cables: readonly CableDocument[];
  readonly links: readonly LinkDocument[];
}

function edgesAmong(sites: readonly SiteDocument[], options: NetworkDocumentOptions): fc.Arbitrary<Edges> {
  if (sites.length < 2) return fc.constant({ cables: [], links: [] });
  const { maxEdges = 12, maxCables = 4, ties = false } = options;
  const figure = (arbitrary: fc.Arbitrary<number>): fc.Arbitrary<Quantity> =>
    fc.oneof(
      { arbitrary, weight: 4 },
      {
        arbitrary: arbitrary.map((value) => ({ value, source: "test", confidence: "assumed" as const })),
        weight: 1,
      },
    );
  const edge = fc
    .record({
      from: fc.nat(sites.length - 1),
      step: fc.integer({ min: 1, max: sites.length - 1 }),
      capacityGbps: figure(ties ? fc.nat(3) : fc.oneof(fc.constant(0), fc.nat(400), tenths(0, 100))),
      lengthKm: sometimes(figure(fc.integer({ min: 0, max: 20_000 }))),
      latencyMs: ties ? fc.integer({ min: 1, max: 3 }) : sometimes(figure(tenths(0, 90))),
      route: sometimes(fc.array(fc.tuple(tenths(-180, 180), tenths(-60, 60)), { maxLength: 3 })),
      cable: sometimes(fc.nat(Math.max(0, maxCables - 1)), maxCables === 0 ? 0 : 2),
      kind: fc.constantFrom(
        "terrestrial" as const,
        "backhaul" as const,
        "satellite" as const,
        "cross-connect" as const,
      ),
      operator: sometimes(fc.constantFrom(...companies)),
      dates: serviceDates(options),
    })
    .map(({ from, step, lengthKm, latencyMs, route, dates, ...rest }) => ({
      ...rest,
      from: `s${from}`,
      to: `s${(from + step) % sites.length}`,
      ...(lengthKm !== undefined && { lengthKm }),
      ...(latencyMs !== undefined && { latencyMs }),
      ...(route !== undefined && { route }),
      ...dates,
    }));
  const cable = fc
    .tuple(sometimes(fc.uniqueArray(fc.constantFrom(...companies), { maxLength: 3 })), serviceDates(options))
    .map(([owners, dates]) => ({ ...(owners !== undefined && { owners }), ...dates }));
  return fc
    .tuple(
      fc.array(edge, { maxLength: maxEdges, size: "max" }),
      fc.array(cable, { minLength: maxCables, maxLength: maxCables }),
    )
    .map(([edges, cableFields]) => {
      const cables = cableFields.map((fields, i) => ({
        id: `c${i}`,
        ...fields,
        segments: [] as EdgeDocument[],
      }));
      const links: LinkDocument[] = [];
      for (const [i, { cable, kind, operator, ...fields }] of edges.entries()) {
        const entry = { id: `e${i}`, ...fields };
        if (cable !== undefined) cables[cable]!.segments.push(entry);
        else links.push({ ...entry, kind, ...(operator !== undefined && { operator }) });
      }
      return { cables: cables.filter(({ segments }) => segments.length > 0), links };
    });
}

function demandsIn(
  document: NetworkDocument,
  { maxDemands = 6, anycast = true, constraints = true, ties = false }: NetworkDocumentOptions,
): fc.Arbitrary<DemandDocument[]> {
  const places = placesOf(document.sites);
  if (places.length < 2) return fc.constant([]);
  const pair = fc
    .tuple(fc.nat(places.length - 1), fc.integer({ min: 1, max: places.length - 1 }))
    .map(([from, step]) => ({ from: places[from]!, to: places[(from + step) % places.length]! }));
  const some = fc.uniqueArray(fc.constantFrom(...places), { minLength: 1, maxLength: 3 });
  const lists = fc.record({ from: fc.oneof(fc.constantFrom(...places), some), to: some });
  const ends: fc.Arbitrary<Pick<DemandDocument, "from" | "to">> = anycast ? fc.oneof(pair, lists) : pair;
  const gbps = fc.oneof(fc.nat(5), tenths(0, 200));
  const limits = constraints ? constraintsIn(document, ties) : fc.constant({});
  return fc
    .array(fc.tuple(ends, gbps, limits), { maxLength: maxDemands })
    .map((list) => list.map(([ends, gbps, limits], i) => ({ id: `d${i}`, ...ends, gbps, ...limits })));
}

/** Half of the demands have none, so that many are served. */
function constraintsIn(
  document: NetworkDocument,
  ties: boolean,
): fc.Arbitrary<Pick<DemandDocument, "avoid" | "maxLatencyMs">> {
  // Few lists, so that demands share some.
  const avoid = fc.uniqueArray(fc.constantFrom(...refsOf(document)), { minLength: 1, maxLength: 2 });
  const maxLatencyMs = ties ? fc.integer({ min: 0, max: 5 }) : tenths(0, 150);
  return fc.oneof(
    { arbitrary: fc.constant({}), weight: 2 },
    { arbitrary: avoid.map((avoid) => ({ avoid })), weight: 1 },
    { arbitrary: maxLatencyMs.map((maxLatencyMs) => ({ maxLatencyMs })), weight: 1 },
    { arbitrary: fc.record({ avoid, maxLatencyMs }), weight: 1 },
  );
}

/** A group may hold those before it, so that none contains itself. */
function riskGroupsOf(
  parts: Edges & { readonly sites: readonly SiteDocument[] },
  { maxGroups = 4 }: NetworkDocumentOptions,
): fc.Arbitrary<RiskGroupDocument[]> {
  const refs = refsOf({ format: "cutset-network/1", ...parts });
  if (refs.length === 0) return fc.constant([]);
  const members = fc.array(fc.oneof(fc.constantFrom(...refs), fc.nat(maxGroups)), { maxLength: 4 });
  return fc.array(members, { maxLength: maxGroups }).map((groups) =>
    groups.map((list, i) => ({
      id: `g${i}`,
      members: list.flatMap((member) => {
        if (typeof member === "string") return member;
        return member < i ? `group:g${member}` : [];
      }),
    })),
  );
}

function hubsAmong(sites: readonly SiteDocument[]): fc.Arbitrary<string[]> {
  return fc.subarray(placesOf(sites));
}

function placesOf(sites: readonly SiteDocument[]): string[] {
  return sites.filter(({ kind }) => kind !== "branching-unit").map(({ id }) => id);
}

function serviceDates({ dates: wanted = true }: NetworkDocumentOptions): fc.Arbitrary<{
  rfs?: string;
  retired?: string;
}> {
  if (!wanted) return fc.constant({});
  return fc.oneof(
    { arbitrary: fc.constant({}), weight: 3 },
    { arbitrary: fc.constantFrom(...dates).map((rfs) => ({ rfs })), weight: 1 },
    { arbitrary: fc.constantFrom(...dates).map((rfs) => ({ rfs, retired: "2042-01" })), weight: 1 },
  );
}

/** Numbers with one decimal, which JSON gives back unchanged. */
function tenths(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min: min * 10, max: max * 10 }).map((tens) => tens / 10);
}

function sometimes<Value>(arbitrary: fc.Arbitrary<Value>, weight = 1): fc.Arbitrary<Value | undefined> {
  if (weight === 0) return fc.constant(undefined);
  return fc.oneof({ arbitrary: fc.constant(undefined), weight: 1 }, { arbitrary, weight });
}

function wrapped(lon: number): number {
  return lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
}

function numberIn(quantity: Quantity): number {
  return typeof quantity === "number" ? quantity : quantity.value;
}
