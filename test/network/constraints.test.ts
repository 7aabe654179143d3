import { describe, expect, test } from "vitest";
import { Network, networkJsonSchema } from "../../src/network/index.ts";
import { problemsOf } from "../problems.ts";
import { smallNetwork, smallWith, smallWithDemand, smallWithLink } from "./smallNetwork.ts";
import { validates } from "./validates.ts";

const avoid = ["country:FJ", "cable:tui", "operator:FINTEL", "group:all", "site:unit", "segment:tui/suva"];
const constrained = Network.parse(
  smallWithDemand({ avoid: [...avoid, "cable:tui"], maxLatencyMs: { value: 80, source: "contract" } }),
);

test("a demand has what it avoids in order, once each, and its limit; without either, neither", () => {
  expect(constrained.demands[0]).toMatchObject({ avoid: avoid.toSorted(), maxLatencyMs: 80 });
  const [free] = Network.parse(smallWithDemand({ avoid: [] })).demands;
  expect(Object.keys(free!)).toEqual(["id", "name", "from", "to", "gbps"]);
});

test("the JSON Schema knows both", () => {
  const schema = networkJsonSchema() as Readonly<Record<string, unknown>>;
  expect(validates(schema, constrained.document)).toBe(true);
  expect(validates(schema, smallWithDemand({ avoid: ["suva"] }))).toBe(false);
  expect(validates(schema, smallWithDemand({ maxLatencyMs: -1 }))).toBe(false);
});

describe("what is wrong with them is said, with the nearest and the remedy", () => {
  test.each([
    [{ avoid: ["site:suwa", "cable:tui"] }, 'avoid[0]: site "suwa" does not exist; did you mean "suva"?'],
    [{ avoid: ["country:ZZ"] }, 'avoid[0]: country "ZZ" does not exist'],
    [
      { avoid: ["demand:apia-suva"] },
      'avoid[0]: must be written "site:ID", "cable:ID", "segment:ID", "link:ID", "group:ID", "country:CC" or "operator:NAME", got "demand:apia-suva"',
    ],
    [{ avoid: "cable:tui" }, 'avoid: must be a list, got "cable:tui"'],
    [{ maxLatencyMs: -1 }, "maxLatencyMs: must be at least 0, got -1"],
    [
      { maxLatencyMs: null },
      "maxLatencyMs: must be a finite number, or { value, source, confidence }, got null",
    ],
    [
      { maxLatency: 5 },
      'maxLatency: unknown key; did you mean "maxLatencyMs"? (keys of your own begin with "x-")',
    ],
  ])("%j", (fields, problem) => {
    const document = smallWithDemand(fields);
    expect(problemsOf("NETWORK_INVALID", () => Network.parse(document))).toEqual([`demands[0].${problem}`]);
  });
});

describe("what no longer exists is no longer avoided", () => {
  const dated = Network.parse({
    ...smallWithLink({ retired: "2030" }),
    demands: [{ ...smallNetwork.demands[0], avoid: ["link:beam", "cable:tui"] }],
  });

  test("after its retirement", () => {
    expect(dated.asOf("2029").demands[0]!.avoid).toEqual(["cable:tui", "link:beam"]);
    expect(dated.asOf("2031").demands[0]!.avoid).toEqual(["cable:tui"]);
  });

  test("after its removal, and the hash is then that of a demand that avoids nothing", () => {
    const remove = { format: "cutset-overlay/1", remove: ["link:beam", "cable:tui"] };
    const removed = dated.with(remove);
    expect(removed.demands[0]).not.toHaveProperty("avoid");
    expect(removed.hash).toBe(Network.parse(smallWithLink({ retired: "2030" })).with(remove).hash);
  });
});

test("an overlay changes them", () => {
  const overlay = { format: "cutset-overlay/1", demands: [{ id: "apia-suva", avoid: [], maxLatencyMs: 9 }] };
  const [changed] = constrained.with(overlay).demands;
  expect(changed).not.toHaveProperty("avoid");
  expect(changed!.maxLatencyMs).toBe(9);
});

test("a graph takes them along and gives them back", () => {
  expect(Network.fromGraph(constrained.graph).demands).toEqual(constrained.demands);
});

test("they are content: the hash tells of them, whatever the order of what is avoided", () => {
  const hashOf = (document: object) => Network.parse(document).hash;
  expect(hashOf(smallWithDemand({ avoid }))).toBe(hashOf(smallWithDemand({ avoid: avoid.toReversed() })));
  const hashes = [
    smallWith({}),
    smallWithDemand({ avoid }),
    smallWithDemand({ avoid: ["cable:tui"] }),
    smallWithDemand({ maxLatencyMs: 80 }),
  ].map(hashOf);
  expect(new Set(hashes).size).toBe(hashes.length);
});
