import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { networkJsonSchema } from "../../src/network/index.ts";
import { networkSchema } from "../../src/network/schema.ts";
import { shapeProblems } from "../../src/network/shapeProblems.ts";
import { networkDocument } from "../arbitraries.ts";
import { completedExample } from "./contractExample.ts";
import { replacedPart } from "./replacedPart.ts";
import {
  smallNetwork,
  smallWith,
  smallWithDemand,
  smallWithLink,
  smallWithSegment,
  smallWithSite,
} from "./smallNetwork.ts";
import { validates } from "./validates.ts";

const schema = networkJsonSchema() as Readonly<Record<string, unknown>>;
const isRightShape = (document: unknown): boolean => shapeProblems(networkSchema, document).length === 0;

test("says which draft it is written in and what it describes; JSON itself", () => {
  expect(schema).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "cutset-network/1",
    required: ["format", "sites"],
  });
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
});

describe("accepts", () => {
  test.each([
    ["the contract's example", completedExample],
    ["the small network", smallNetwork],
    ["no sites", { format: "cutset-network/1", sites: [] }],
    [
      "a sourced number",
      smallWithLink({ capacityGbps: { value: 1, source: "p. 3", confidence: "assumed" } }),
    ],
    ["anycast", smallWithDemand({ from: ["suva"], to: ["suva", "apia"] })],
    ["x- keys", smallWithSite({ "x-note": { any: 1 }, lat: { value: 1, "x-y": null } })],
  ])("%s", (_, document) => {
    expect(validates(schema, document)).toBe(true);
  });
});

describe("refuses", () => {
  test.each([
    ["null", null],
    ["another format", smallWith({ format: "cutset-network/2" })],
    ["no sites", smallWith({ sites: undefined })],
    ["an unknown key", smallWithSegment({ lenghtKm: 1 })],
    ["a latitude of 91", smallWithSite({ lat: { value: 91 } })],
    ["a negative capacity", smallWithLink({ capacityGbps: -1 })],
    ["a text for a number", smallWithLink({ capacityGbps: "1" })],
    ["three coordinates", smallWithLink({ route: [[1, 2, 3]] })],
    ["an unknown kind", smallWithLink({ kind: "microwave" })],
    ["no end", smallWithDemand({ to: [] })],
    ["an escape sequence", smallWithSite({ name: "\u001b[2J" })],
    ["a date of another form", smallWithLink({ rfs: "June 2024" })],
    ["a member without a kind", smallWith({ riskGroups: [{ id: "g", members: ["suva"] }] })],
  ])("%s", (_, document) => {
    expect(validates(schema, JSON.parse(JSON.stringify(document)))).toBe(false);
  });
});

describe("law: agrees with Network.parse on the shape of", () => {
  test("valid documents", () => {
    fc.assert(fc.property(networkDocument(), (document) => validates(schema, document)));
  });

  test("documents with one part replaced", () => {
    const part = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom("s0", "site:s0", "2024", -1, 200, {}, [], [1, 2], { value: 1 }),
    );
    const documents = fc.tuple(networkDocument({ minSites: 1 }), fc.nat(), part);
    fc.assert(
      fc.property(documents, ([document, position, value]) => {
        const broken = JSON.parse(JSON.stringify(replacedPart(document, position, value)));
        expect(validates(schema, broken)).toBe(isRightShape(broken));
      }),
      { numRuns: 500 },
    );
  });
});
