import { describe, expect, test } from "vitest";
import { decodeText, importGraphml } from "../../src/io/index.ts";
import { isPlace, Network } from "../../src/network/index.ts";
import { simulate } from "../../src/simulate/index.ts";
import { elementsOf, everyChoice, oneOf, sweep } from "../../src/sweep/index.ts";
import { gravityDemands } from "../../src/traffic/index.ts";
import { hasShared, sharedBytes } from "../shared.ts";
import { slowRow } from "./slowRow.ts";

if (!hasShared) console.warn("skipped: networks of the Topology Zoo are not beside the checkout");

/** A real network with as much traffic as fills some of its links. */
function zooNetwork(name: string): Network {
  const file = {
    name: `${name}.graphml`,
    text: decodeText(sharedBytes(`topology-zoo/graphml/${name}.graphml`), name),
  };
  const network = Network.parse(importGraphml.read([file], { capacityGbps: 10 }).document);
  const mass = Object.fromEntries(network.sites.filter(isPlace).map(({ id }, i) => [id, 1 + (i % 5)]));
  const { demands } = gravityDemands(network, { mass, offeredGbps: 10 * network.edges.length });
  return network.with({ format: "cutset-overlay/1", demands });
}

describe.skipIf(!hasShared)("N-1 and N-2 rows of real networks are those of simulate", () => {
  test.each(["Abilene", "Aarnet", "HiberniaCanada"])("%s", (name) => {
    const network = zooNetwork(name);
    const elements = elementsOf(network, ["link", "site"]);
    const failures = oneOf(everyChoice(elements, 1), everyChoice(elements, 2));
    const intact = simulate(network, []);
    expect(intact.traffic.congestedGbps).toBeGreaterThan(0);
    const rows = [...sweep(network, failures)];
    expect(rows.length).toBe(failures.size);
    for (const row of rows) {
      expect(row).toEqual(slowRow(simulate(network, row.failure as string[]), intact, row.failure));
    }
  });
});
