import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { CutsetError } from "../../src/errors.ts";
import { Network } from "../../src/network/index.ts";
import { networkDocument } from "../arbitraries.ts";
import { errorOf, problemsOf } from "../problems.ts";
import { replacedPart } from "./replacedPart.ts";
import {
  smallNetwork,
  smallWith,
  smallWithCable,
  smallWithDemand,
  smallWithLink,
  smallWithSegment,
  smallWithSite,
} from "./smallNetwork.ts";

// Hostile sizes take a second or two, and longer on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const problemsIn = (document: unknown): string[] =>
  problemsOf("NETWORK_INVALID", () => Network.parse(document));

const number = "must be a finite number, or { value, source, confidence }";
const date = "must be a date: YYYY, YYYY-MM or YYYY-MM-DD";
const own = '(keys of your own begin with "x-")';

test("the small network is valid: what follows is wrong for its own reason", () => {
  expect(Network.parse(smallNetwork).edges).toHaveLength(3);
});

describe("no document at all", () => {
  test.each([
    [null, "must be an object, got null"],
    [[], "must be an object, got []"],
    ['{"format":1}', 'must be an object, got "{\\"format\\":1}"'],
    [7, "must be an object, got 7"],
    [true, "must be an object, got true"],
    [undefined, "is missing; it must be an object"],
    [() => 1, "must be JSON data, got the function () => 1"],
    [7n, "must be JSON data, got the bigint 7"],
  ])("%o", (input, message) => {
    expect(problemsIn(input)).toEqual([message]);
  });

  test("{}", () => {
    expect(problemsIn({})).toEqual([
      'format: is missing; it must be "cutset-network/1"',
      "sites: is missing; it must be a list",
    ]);
  });
});

/** What is wrong with a document, and what is said of it. */
const mistakes: Readonly<Record<string, readonly (readonly [document: unknown, ...problems: string[]])[]>> = {
  format: [
    [smallWith({ format: "cutset-network/2" }), 'format: must be "cutset-network/1", got "cutset-network/2"'],
    [smallWith({ riskGroups: {} }), "riskGroups: must be a list, got {}"],
    [smallWith({ demands: ["suva"] }), 'demands[0]: must be an object, got "suva"'],
    [smallWith({ name: 7 }), "name: must be a text, got 7"],
    [smallWith({ hubs: "suva" }), 'hubs: must be a list, got "suva"'],
  ],
  "unknown keys": [
    [smallWith({ cabels: [] }), `cabels: unknown key; did you mean "cables"? ${own}`],
    [
      smallWith({ removed: [] }),
      expect.stringContaining("removed: unknown key; known keys: format, name, sites"),
    ],
    [smallWith({ xnote: 1 }), expect.stringMatching(/^xnote: unknown key/)],
    [smallWithSite({ latitude: 1 }), expect.stringMatching(/^sites\[0\]\.latitude: unknown key.* "x-"\)$/)],
    [
      smallWithSegment({ lenghtKm: 1 }),
      `cables[0].segments[0].lenghtKm: unknown key; did you mean "lengthKm"? ${own}`,
    ],
    [
      smallWithSegment({ operator: "FINTEL" }),
      "cables[0].segments[0].operator: unknown key; known keys: id, name, from, to, lengthKm, latencyMs, " +
        `capacityGbps, route, rfs, retired ${own}`,
    ],
    [
      smallWithLink({ CapacityGbps: 1 }),
      `links[0].CapacityGbps: unknown key; did you mean "capacityGbps"? ${own}`,
    ],
    [smallWithDemand({ gbsp: 1 }), `demands[0].gbsp: unknown key; did you mean "gbps"? ${own}`],
    [
      smallWithLink({ capacityGbps: { value: 1, sorce: "p. 3" } }),
      `links[0].capacityGbps.sorce: unknown key; did you mean "source"? ${own}`,
    ],
    [
      smallWithLink({ capacityGbps: { valeu: 1 } }),
      `links[0].capacityGbps.value: is missing; it must be a finite number`,
      `links[0].capacityGbps.valeu: unknown key; did you mean "value"? ${own}`,
    ],
    [
      smallWithLink({ route: [[{ valu: 1, value: 1 }, 1]] }),
      `links[0].route[0][0].valu: unknown key; did you mean "value"? ${own}`,
    ],
    [
      JSON.parse('{"__proto__": {"x": 1}, "format": "cutset-network/1", "sites": []}'),
      "__proto__: unknown key; remove it",
    ],
    [
      smallWithSite(JSON.parse('{"x-a": {"__proto__": {}}}')),
      "sites[0].x-a.__proto__: unknown key; remove it",
    ],
    [smallWith({ constructor: 1 }), expect.stringContaining("constructor: unknown key")],
  ],
  "missing fields": [
    [
      smallWithSite({ id: undefined, kind: undefined }),
      "sites[0].id: is missing; it must be a text",
      'sites[0].kind: is missing; it must be "landing-station", "branching-unit", "data-centre", "exchange", "city" or "border-crossing"',
      'cables[0].segments[0].from: site "suva" does not exist',
      'links[0].from: site "suva" does not exist',
      'demands[0].to: site "suva" does not exist',
      'hubs[0]: site "suva" does not exist',
    ],
    [
      smallWithSite({ lat: undefined, lon: undefined }),
      `sites[0].lat: is missing; it ${number}`,
      `sites[0].lon: is missing; it ${number}`,
    ],
    [
      smallWithSite({ country: undefined }),
      "sites[0].country: is missing; only a branching-unit may have none",
    ],
    [
      smallWithSegment({ capacityGbps: undefined }),
      `cables[0].segments[0].capacityGbps: is missing; it ${number}`,
    ],
    [
      smallWithLink({ kind: undefined }),
      'links[0].kind: is missing; it must be "terrestrial", "backhaul", "satellite" or "cross-connect"',
    ],
    [
      smallWithDemand({ from: undefined, gbps: undefined }),
      "demands[0].from: is missing; it must be a text or a list of texts",
      `demands[0].gbps: is missing; it ${number}`,
    ],
  ],
  numbers: [
    [smallWithSite({ lat: 91 }), "sites[0].lat: must be at most 90, got 91"],
    [smallWithSite({ lat: -90.01 }), "sites[0].lat: must be at least -90, got -90.01"],
    [smallWithSite({ lon: 181 }), "sites[0].lon: must be at most 180, got 181"],
    [smallWithSite({ lon: { value: -181 } }), "sites[0].lon.value: must be at least -180, got -181"],
    [
      smallWithSegment({ capacityGbps: -1 }),
      "cables[0].segments[0].capacityGbps: must be at least 0, got -1",
    ],
    [
      smallWithSegment({ lengthKm: { value: -1, source: "p. 3" } }),
      "cables[0].segments[0].lengthKm.value: must be at least 0, got -1",
    ],
    [smallWithLink({ latencyMs: Number.NaN }), `links[0].latencyMs: ${number}, got NaN`],
    [smallWithLink({ latencyMs: JSON.parse("1e400") }), `links[0].latencyMs: ${number}, got Infinity`],
    [
      smallWithLink({ lengthKm: { value: Number.POSITIVE_INFINITY } }),
      "links[0].lengthKm.value: must be a finite number, got Infinity",
    ],
    [smallWithLink({ capacityGbps: "100" }), `links[0].capacityGbps: ${number}, got "100"`],
    [smallWithLink({ capacityGbps: null }), `links[0].capacityGbps: ${number}, got null`],
    [
      smallWithLink({ capacityGbps: { value: 1, confidence: "sure" } }),
      'links[0].capacityGbps.confidence: must be "verified", "reported", "estimated" or "assumed", got "sure"',
    ],
    [smallWithCable({ fibrePairs: -4 }), "cables[0].fibrePairs: must be at least 0, got -4"],
    [smallWithDemand({ gbps: -1 }), "demands[0].gbps: must be at least 0, got -1"],
    [smallWithDemand({ gbps: 1e13 }), "demands[0].gbps: must be at most 1000000000000, got 10000000000000"],
    [
      smallWithLink({ route: [[181, 91]] }),
      "links[0].route[0][0]: must be at most 180, got 181",
      "links[0].route[0][1]: must be at most 90, got 91",
    ],
    [smallWithLink({ route: [[1]] }), "links[0].route[0]: must have at least 2 entries, got [1]"],
    [
      smallWithLink({ route: [{ lon: 1, lat: 1 }] }),
      'links[0].route[0]: must be a list [lon, lat], got {"lon":1,"lat":1}',
    ],
  ],
  texts: [
    [
      smallWithSite({ country: "Fiji" }),
      'sites[0].country: must be two capital letters (ISO 3166-1 alpha-2), got "Fiji"',
    ],
    [
      smallWithSite({ country: "fj" }),
      'sites[0].country: must be two capital letters (ISO 3166-1 alpha-2), got "fj"',
    ],
    [
      smallWithSite({ name: "Suva\u001b[2J" }),
      'sites[0].name: must not contain control characters, got "Suva\\u001b[2J"',
    ],
    [
      smallWithSite({ name: "Suva\u009b2J" }),
      'sites[0].name: must not contain control characters, got "Suva\\u009b2J"',
    ],
    [smallWith({ name: "a\nb" }), 'name: must not contain control characters, got "a\\nb"'],
    [smallWithSite({ operator: "" }), 'sites[0].operator: must not be empty, got ""'],
    [smallWithCable({ owners: "PTCL" }), 'cables[0].owners: must be a list, got "PTCL"'],
    [
      smallWithLink({ kind: "microwave" }),
      'links[0].kind: must be "terrestrial", "backhaul", "satellite" or "cross-connect", got "microwave"',
    ],
    [
      smallWithLink({ id: "" }),
      'links[0].id: must not be empty, got ""',
      'riskGroups[0].members[1]: link "beam" does not exist',
    ],
    [
      smallWithCable({ id: " tui" }),
      'cables[0].id: must not begin or end with a space, got " tui"',
      'riskGroups[0].members[0]: cable "tui" does not exist; did you mean " tui"?',
    ],
    [
      smallWithDemand({ id: "__proto__" }),
      'demands[0].id: must not be a reserved word of JavaScript, got "__proto__"',
    ],
    [
      smallWithDemand({ id: "d".repeat(201) }),
      expect.stringMatching(/^demands\[0\]\.id: must have at most 200 characters, got "d{56}…$/),
    ],
  ],
  dates: [
    ...["2024-13", "2024-02-30", "2023-02-29", "24", "2024-1", "2024-01-01T00:00", "soon", ""].map(
      (rfs) => [smallWithCable({ rfs }), `cables[0].rfs: ${date}, got ${JSON.stringify(rfs)}`] as const,
    ),
    [smallWithLink({ retired: 2024 }), "links[0].retired: must be a text, got 2024"],
    [
      smallWithSite({ rfs: "2024-06", retired: "2024" }),
      "sites[0].retired: must not be before rfs 2024-06, got 2024",
    ],
    [
      smallWithSegment({ rfs: "2024-02-02", retired: "2024-02-01" }),
      "cables[0].segments[0].retired: must not be before rfs 2024-02-02, got 2024-02-01",
    ],
  ],
  "duplicate ids": [
    [
      smallWith({ sites: [...smallNetwork.sites, smallNetwork.sites[1]] }),
      'sites[3].id: site "apia" exists already at sites[1]; give it another id',
    ],
    [
      smallWith({ cables: [...smallNetwork.cables, { id: "tui" }] }),
      'cables[1].id: cable "tui" exists already at cables[0]; give it another id',
    ],
    [
      smallWithLink({ id: "tui/suva" }),
      'links[0].id: edge "tui/suva" exists already at cables[0].segments[0]; give it another id',
      'riskGroups[0].members[1]: link "beam" does not exist',
    ],
    [
      smallWithSegment({ id: "tui/apia" }),
      'cables[0].segments[1].id: edge "tui/apia" exists already at cables[0].segments[0]; give it another id',
    ],
    [
      smallWith({ riskGroups: [...smallNetwork.riskGroups, ...smallNetwork.riskGroups] }),
      'riskGroups[1].id: risk group "all" exists already at riskGroups[0]; give it another id',
    ],
    [
      smallWith({ demands: [...smallNetwork.demands, ...smallNetwork.demands] }),
      'demands[1].id: demand "apia-suva" exists already at demands[0]; give it another id',
    ],
  ],
  "what does not exist": [
    [
      smallWithSegment({ from: "suwa" }),
      'cables[0].segments[0].from: site "suwa" does not exist; did you mean "suva"?',
    ],
    [smallWithLink({ to: "auckland" }), 'links[0].to: site "auckland" does not exist'],
    [
      smallWithDemand({ from: ["apia", "pago"], to: "x" }),
      'demands[0].from[1]: site "pago" does not exist',
      'demands[0].to: site "x" does not exist',
    ],
    [smallWith({ hubs: ["suva", "SUVA"] }), 'hubs[1]: site "SUVA" does not exist; did you mean "suva"?'],
    [
      smallWith({
        riskGroups: [
          {
            id: "g",
            members: [
              "site:suwa",
              "cable:tuii",
              "segment:beam",
              "link:tui/suva",
              "group:h",
              "country:NZ",
              "operator:Vodafone",
            ],
          },
        ],
      }),
      'riskGroups[0].members[0]: site "suwa" does not exist; did you mean "suva"?',
      'riskGroups[0].members[1]: cable "tuii" does not exist; did you mean "tui"?',
      'riskGroups[0].members[2]: segment "beam" does not exist',
      'riskGroups[0].members[3]: link "tui/suva" does not exist',
      'riskGroups[0].members[4]: group "h" does not exist; did you mean "g"?',
      'riskGroups[0].members[5]: country "NZ" does not exist',
      'riskGroups[0].members[6]: operator "Vodafone" does not exist',
    ],
    [
      smallWith({ riskGroups: [{ id: "g", members: ["demand:apia-suva", "site:", "suva", 7] }] }),
      ...["demand:apia-suva", "site:", "suva"].map(
        (ref, i) =>
          `riskGroups[0].members[${i}]: must be written "site:ID", "cable:ID", "segment:ID", "link:ID", "group:ID", "country:CC" or "operator:NAME", got "${ref}"`,
      ),
      "riskGroups[0].members[3]: must be a text, got 7",
    ],
  ],
  ends: [
    [
      smallWithSegment({ to: "suva" }),
      'cables[0].segments[0].to: is a self-loop: both ends are "suva"; name two sites',
    ],
    [smallWithLink({ from: "apia" }), 'links[0].to: is a self-loop: both ends are "apia"; name two sites'],
    [smallWithDemand({ to: [] }), "demands[0].to: must not be empty, got []"],
    [smallWithDemand({ to: "" }), 'demands[0].to: must not be empty, got ""'],
    [smallWithDemand({ to: 7 }), "demands[0].to: must be a text or a list of texts, got 7"],
    [smallWithDemand({ to: ["suva", null] }), "demands[0].to[1]: must be a text, got null"],
  ],
};

describe.each(Object.entries(mistakes))("mistakes in %s", (_, cases) => {
  const titled = cases.map(([document, ...problems]) => ({ title: String(problems[0]), document, problems }));
  test.each(titled)("$title", ({ document, problems }) => {
    expect(problemsIn(document)).toEqual(problems);
  });
});

test("every problem at once, shapes first", () => {
  const document = smallWith({
    sites: [{ id: "suva", kind: "city", lat: 95, lon: 0 }],
    cables: [{ id: "tui", segments: [{ id: "s", from: "suva", to: "apia", capacityGbps: -1 }] }],
    links: 7,
    colour: "red",
  });
  expect(problemsIn(document)).toEqual([
    "sites[0].lat: must be at most 90, got 95",
    "cables[0].segments[0].capacityGbps: must be at least 0, got -1",
    "links: must be a list, got 7",
    expect.stringContaining("colour: unknown key; known keys: format, name, sites, cables"),
    "sites[0].country: is missing; only a branching-unit may have none",
    'cables[0].segments[0].to: site "apia" does not exist',
    'riskGroups[0].members[1]: link "beam" does not exist',
    'demands[0].from: site "apia" does not exist',
  ]);
});

test("the message alone names the network, the first place, the value, and the count", () => {
  const one = errorOf("NETWORK_INVALID", () => Network.parse(smallWithSite({ lat: 91 })));
  expect(one.message).toBe('network "small" at sites[0].lat: must be at most 90, got 91');
  const two = errorOf("NETWORK_INVALID", () => Network.parse(smallWithSite({ lat: 91, lon: 181 })));
  expect(two.message).toBe(
    'network "small" at sites[0].lat: must be at most 90, got 91 (first of 2 problems)',
  );
});

test("no control character of a document reaches a message", () => {
  const hostile = "\u001b[2J\u009b\u0007\n";
  const document = {
    ...smallWith({ name: hostile, [hostile]: 1, hubs: [hostile] }),
    sites: [{ id: hostile, kind: hostile, country: hostile, lat: hostile, lon: 0, [hostile]: 1 }],
  };
  const { message, problems } = errorOf("NETWORK_INVALID", () => Network.parse(document));
  for (const text of [message, ...problems.flatMap((problem) => [problem.path, problem.message])]) {
    expect(text).not.toMatch(/\p{Cc}/u);
  }
});

test("retired on the day it was ready, however either is written, is no mistake", () => {
  expect(Network.parse(smallWithLink({ rfs: "2024-01-01", retired: "2024" })).edges).toHaveLength(3);
  expect(Network.parse(smallWithLink({ rfs: "2024-01", retired: "2024-01-01" })).edges).toHaveLength(3);
});

describe("risk groups that contain themselves", () => {
  const groups = (members: Readonly<Record<string, readonly string[]>>): object =>
    smallWith({
      riskGroups: Object.entries(members).map(([id, list]) => ({
        id,
        members: list.map((g) => `group:${g}`),
      })),
    });

  test("directly", () => {
    expect(problemsIn(groups({ a: ["a"] }))).toEqual([
      "riskGroups[0].members: risk group contains itself: a > a; break it",
    ]);
  });

  test("through three, once", () => {
    expect(problemsIn(groups({ a: ["b"], b: ["c", "c"], c: ["a"], d: ["a"] }))).toEqual([
      "riskGroups[0].members: risk group contains itself: a > b > c > a; break it",
    ]);
  });

  test("by two ways, once, by the first that is found", () => {
    expect(problemsIn(groups({ a: ["b", "c"], b: ["a"], c: ["a"] }))).toEqual([
      "riskGroups[0].members: risk group contains itself: a > c > a; break it",
    ]);
  });

  test("reached from a group that does not", () => {
    expect(problemsIn(groups({ a: ["b"], b: ["c"], c: ["b"] }))).toEqual([
      "riskGroups[1].members: risk group contains itself: b > c > b; break it",
    ]);
  });

  test("a diamond is no cycle", () => {
    const diamond = groups({ a: ["b", "c"], b: ["d"], c: ["d", "d"], d: [] });
    expect(Network.parse(diamond).riskGroups).toHaveLength(4);
  });

  const chain = (length: number, last: string[]) =>
    groups(
      Object.fromEntries(Array.from({ length }, (_, i) => [`g${i}`, i + 1 < length ? [`g${i + 1}`] : last])),
    );

  test("50,000 groups, one in the other, are no cycle", () => {
    expect(Network.parse(chain(50_000, [])).riskGroups).toHaveLength(50_000);
  });

  test("50,000 groups in a circle are one problem of one line", () => {
    expect(problemsIn(chain(50_000, ["g0"]))).toEqual([
      "riskGroups[0].members: risk group contains itself: g0 > g1 > g2 > g3 > … > g49998 > g49999 > g0; break it",
    ]);
  });

  test("each in all the others: a problem a group, not one a cycle", () => {
    const ids = Array.from({ length: 100 }, (_, i) => `g${i}`);
    expect(problemsIn(groups(Object.fromEntries(ids.map((id) => [id, ids]))))).toHaveLength(100);
  });
});

describe("hostile input", () => {
  test("a million levels of nesting", () => {
    const nested = JSON.parse(`${"[".repeat(1e6)}${"]".repeat(1e6)}`);
    const levels = (prefix: string, count: number) =>
      `${prefix}${"[0]".repeat(count)}: is nested more than 16 levels deep`;
    expect(problemsIn(nested)).toEqual([levels("", 17)]);
    expect(problemsIn(smallWith({ "x-deep": nested }))).toEqual([levels("x-deep", 16)]);
  });

  test("16 levels are enough for a GeoJSON feature under an x- key", () => {
    const feature = { geometry: { coordinates: [[[[0, 0]]]] } };
    expect(Network.parse(smallWithSite({ "x-area": feature })).document.sites[0]).toHaveProperty(
      "x-area",
      feature,
    );
  });

  test("an object that holds itself, once or ten times", () => {
    const self: Record<string, unknown> = smallWith({}) as Record<string, unknown>;
    self["x-self"] = self;
    expect(problemsIn(self)).toEqual([expect.stringContaining("is nested more than 16 levels deep")]);
    const many: unknown[] = [];
    many.push(...Array(10).fill(many));
    expect(problemsIn(many)).toEqual([expect.stringContaining("is nested more than 16 levels deep")]);
  });

  test("150,000 mistakes, more than a call takes arguments", () => {
    expect(problemsIn(smallWith({ hubs: Array(150_000).fill("nowhere") }))).toHaveLength(150_000);
  });

  test("functions and symbols under x- keys", () => {
    expect(problemsIn(smallWith({ "x-f": [() => 1] }))).toEqual([
      "x-f[0]: must be JSON data, got the function () => 1",
    ]);
    expect(problemsIn(smallWith({ "x-s": Symbol("s") }))).toEqual([
      "x-s: must be JSON data, got the symbol Symbol(s)",
    ]);
  });
});

describe("laws", () => {
  const parsesOrExplains = (input: unknown): void => {
    try {
      Network.parse(input);
    } catch (error) {
      expect(error).toBeInstanceOf(CutsetError);
      expect((error as CutsetError).problems.length).toBeGreaterThan(0);
    }
  };

  test("any JSON value parses or is refused with a CutsetError", () => {
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.anything()), parsesOrExplains), { numRuns: 300 });
  });

  test("so does any valid document with one part replaced", () => {
    const mutated = fc
      .tuple(
        networkDocument({ minSites: 1 }),
        fc.nat(),
        fc.oneof(fc.jsonValue(), fc.constantFrom("s0", "e0", -1, {}, [])),
      )
      .map(([document, position, value]) => replacedPart(document, position, value));
    fc.assert(fc.property(mutated, parsesOrExplains), { numRuns: 300 });
  });

  test("NaN is refused in any place, and quoted", () => {
    fc.assert(
      fc.property(networkDocument({ minSites: 1 }), fc.nat(), (document, position) => {
        const broken = replacedPart(document, position, Number.NaN);
        const { problems } = errorOf("NETWORK_INVALID", () => Network.parse(broken));
        expect(problems.some(({ message }) => message.endsWith("got NaN"))).toBe(true);
      }),
    );
  });
});
