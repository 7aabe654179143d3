import { expect, test } from "vitest";
import { pakistan } from "../../../src/data/index.ts";
import { Network } from "../../../src/network/index.ts";
import { elementsOf, without } from "../../../src/sweep/index.ts";
import { problemsOf } from "../../problems.ts";

test("elements come kind by kind, in the order of ids", () => {
  const network = Network.parse(pakistan);
  const elements = elementsOf(network, ["group", "cable", "group"]);
  expect(elements.slice(0, 2)).toEqual(["group:bab-el-mandeb", "group:egypt-crossing"]);
  expect(elements.length).toBe(network.riskGroups.length + network.cables.length);
});

test("exempt elements are left out, and must be there", () => {
  expect(without(["cable:a", "cable:b", "cable:c"], ["cable:b"])).toEqual(["cable:a", "cable:c"]);
  expect(problemsOf("NOT_FOUND", () => without(["cable:peace"], ["cable:piece", "cable:peace"]))).toEqual([
    '"cable:piece" is not among the elements; did you mean "cable:peace"?',
  ]);
});
