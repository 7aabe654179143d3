import { expect, test } from "vitest";
import { Network, type NetworkDocument } from "../../src/network/index.ts";
import { type CountryOutcome, simulate } from "../../src/simulate/index.ts";
import { bay } from "./bay.ts";
import { branchingUnit, link, place } from "./small.ts";

function countriesOf(document: NetworkDocument, failure: string | [] = []): Record<string, CountryOutcome> {
  const { countries } = simulate(Network.parse(document), failure);
  return Object.fromEntries(countries.map((row) => [row.country, row]));
}

function capacities(document: NetworkDocument): Record<string, number> {
  const rows = Object.values(countriesOf(document));
  return Object.fromEntries(rows.map((row) => [row.country, row.internationalCapacityAfterGbps]));
}

test("international capacity leads to the hubs abroad", () => {
  expect(capacities({ ...bay, hubs: ["c2"] })).toEqual({ AA: 80, BB: 40, CC: 0, DD: 0 });
});

test("without hubs it leads to all places abroad", () => {
  // C: 60 through the trunk and 20 round; A: 100 and 20.
  expect(capacities({ ...bay, hubs: [] })).toEqual({ AA: 120, BB: 40, CC: 80, DD: 0 });
});

test("with every hub inside the country it is 0", () => {
  expect(capacities({ ...bay, hubs: ["a1", "a2"] })).toMatchObject({ AA: 0, BB: 40, CC: 80 });
});

test("a place of the country that has failed carries nothing, the others go on", () => {
  expect(countriesOf(bay, "site:a1")["AA"]).toMatchObject({
    internationalCapacityBeforeGbps: 120,
    internationalCapacityAfterGbps: 20,
  });
});

test("branching units are no places: they make no country and are no end of international capacity", () => {
  const unit = { ...branchingUnit("bu"), country: "BB" };
  const sites = [place("a", "AA"), unit];
  const rows = countriesOf({ format: "cutset-network/1", sites, links: [link("x", "a", "bu", 5, 1)] });
  expect(Object.keys(rows)).toEqual(["AA"]);
  expect(rows["AA"]).toMatchObject({ placesReachableAfter: 0, internationalCapacityAfterGbps: 0 });
});

test("a place is reachable for a country if another of its places reaches it", () => {
  const sites = ["p1", "p2", "p3"].map((id) => place(id, "PP")).concat(place("q", "QQ"));
  const reachable = (...links: ReturnType<typeof link>[]) => {
    const rows = countriesOf({ format: "cutset-network/1", sites, links });
    return [rows["PP"]!.placesReachableAfter, rows["QQ"]!.placesReachableAfter];
  };
  expect(reachable()).toEqual([0, 0]);
  expect(reachable(link("x", "p1", "q", 1, 1))).toEqual([1, 1]);
  expect(reachable(link("x", "p1", "p2", 1, 1))).toEqual([2, 0]);
  expect(reachable(link("x", "p1", "p2", 1, 1), link("y", "q", "p3", 1, 1))).toEqual([3, 1]);
  expect(reachable(link("x", "p1", "p2", 1, 1), link("y", "q", "p2", 1, 1))).toEqual([3, 2]);
});

test("an anycast demand counts for the country whose source serves it in the intact network", () => {
  const sites = [place("p", "PP"), place("q", "QQ"), place("r", "RR")];
  const links = [link("pr", "p", "r", 9, 4), link("qr", "q", "r", 9, 2)];
  const demand = (from: string[], to: string[]) => [{ id: "x", from, to, gbps: 6 }];
  const offered = (demands: ReturnType<typeof demand>, failure: string | [] = []) => {
    const rows = countriesOf({ format: "cutset-network/1", sites, links, demands }, failure);
    return Object.values(rows).map(({ offeredGbps, servedGbps }) => [offeredGbps, servedGbps]);
  };
  expect(offered(demand(["p", "q"], ["r"]))).toEqual([
    [0, 0],
    [6, 6],
    [0, 0],
  ]);
  // Where it goes on from another country it still counts for the first.
  expect(offered(demand(["p", "q"], ["r"]), "link:qr")).toEqual([
    [0, 0],
    [6, 6],
    [0, 0],
  ]);
  // Served on the spot in Q, though p comes first.
  expect(offered(demand(["p", "q"], ["q", "r"]))).toEqual([
    [0, 0],
    [6, 6],
    [0, 0],
  ]);
});

test("a demand that no source can serve counts for the country of the first", () => {
  const sites = [place("p", "PP"), place("q", "QQ"), place("r", "RR")];
  const demands = [{ id: "x", from: ["q", "p"], to: "r", gbps: 6 }];
  const rows = countriesOf({ format: "cutset-network/1", sites, demands });
  expect(Object.values(rows).map(({ offeredGbps }) => offeredGbps)).toEqual([6, 0, 0]);
});
