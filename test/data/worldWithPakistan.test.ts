import { expect, test } from "vitest";
import { pakistan, shippedNetworks } from "../../src/data/index.ts";
import { Network } from "../../src/network/index.ts";
import { simulate } from "../../src/simulate/index.ts";

const world = shippedNetworks.find(({ name }) => name === "world")!;
const study = Network.parse(pakistan).asOf("2025-12-31");

async function inDetail(date: string): Promise<Network> {
  return Network.parse(await world.load(date))
    .with(world.overlays[0])
    .asOf(date);
}

const inPakistan = (network: Network) => network.sites.filter(({ country }) => country === "PK");

test.each(["2005-06", "2012", "2020-03", "2025-12-31", "2027-06"])("fits the world of %s", async (date) => {
  const network = await inDetail(date);
  const ids = new Set(inPakistan(network).map(({ id }) => id));
  const ends = network.demands.flatMap(({ from, to }) => [...from, ...to]).filter((id) => ids.has(id));
  expect(ends.length).toBeGreaterThan(0);
  expect(network.demands.some(({ id }) => /^(karachi|islamabad)--/.test(id))).toBe(false);
});

test("has the places, the landings and the traffic of the study", async () => {
  const network = await inDetail("2025-12-31");
  const ids = (sites: readonly { id: string }[]) => sites.map(({ id }) => id);
  expect(ids(inPakistan(network))).toEqual(ids(inPakistan(study)));
  const offered = ({ countries }: ReturnType<typeof simulate>) =>
    countries.find(({ country }) => country === "PK")!.offeredGbps;
  expect(offered(simulate(network, []))).toBe(offered(simulate(study, [])));
  for (const edge of study.edges.filter(({ id }) => id.endsWith("/karachi"))) {
    const same = network.edge(edge.id);
    expect([same.from, same.to, same.capacityGbps]).toEqual([edge.from, edge.to, edge.capacityGbps]);
  }
});

test("without Karachi's landings only the ways over land are left", async () => {
  const network = await inDetail("2025-12-31");
  const { countries } = simulate(network, { kind: "group", id: "karachi-landings" });
  const { internationalCapacityAfterGbps } = countries.find(({ country }) => country === "PK")!;
  const overLand = ["khunjerab-kashgar", "islamabad--kabul"].map((id) => network.edge(id).capacityGbps);
  expect(internationalCapacityAfterGbps).toBeGreaterThan(0);
  expect(internationalCapacityAfterGbps).toBeLessThanOrEqual(overLand[0]! + overLand[1]!);
});
