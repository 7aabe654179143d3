import { expect, test } from "vitest";
import { Network, sourcedNumbers } from "../../src/network/index.ts";
import { smallWith, smallWithLink, smallWithSite } from "./smallNetwork.ts";

test("every sourced number with its place, in the order of the document", () => {
  const lat = { value: -18.14, source: "chart", confidence: "verified" };
  const { document } = Network.parse({
    ...smallWithLink({ capacityGbps: { value: 1 }, route: [[{ value: 179, source: "map" }, 0]] }),
    ...{ sites: (smallWithSite({ lat }) as { sites: unknown }).sites },
  });
  expect(sourcedNumbers(document)).toEqual([
    { path: "sites[0].lat", ...lat },
    { path: "links[0].capacityGbps", value: 1 },
    { path: "links[0].route[0][0]", value: 179, source: "map" },
  ]);
});

test("bare numbers and the author's own keys are passed over", () => {
  const { document } = Network.parse(smallWith({ "x-figure": { value: 1, source: "mine" } }));
  expect(sourcedNumbers(document)).toEqual([]);
});
