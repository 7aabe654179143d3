import { expect, test } from "vitest";
import { gravityDemands } from "../../src/traffic/index.ts";
import { hasShared, sharedJson } from "../shared.ts";
import { amountsOf, placesAt } from "./places.ts";

interface TopohubGraph {
  readonly nodes: readonly { readonly id: number; readonly pos: readonly [number, number] }[];
  readonly graph: { readonly demands: Readonly<Record<string, Readonly<Record<string, number>>>> };
}

/** Of a demand matrix, the share that gravity puts on wrong pairs when told what each node sends and receives. */
function misplacedShare(name: string, exponent: number): number {
  const { nodes, graph } = sharedJson(`topohub/sndlib/${name}.json`) as TopohubGraph;
  const network = placesAt(
    Object.fromEntries(nodes.map(({ id, pos: [lon, lat] }) => [`n${id}`, ["AA", lat, lon] as const])),
  );
  const mass: Record<string, number> = {};
  const attraction: Record<string, number> = {};
  const given: Record<string, number> = {};
  for (const [from, row] of Object.entries(graph.demands)) {
    for (const [to, gbps] of Object.entries(row)) {
      given[`n${from}--n${to}`] = gbps;
      mass[`n${from}`] = (mass[`n${from}`] ?? 0) + gbps;
      attraction[`n${to}`] = (attraction[`n${to}`] ?? 0) + gbps;
    }
  }
  const offeredGbps = Object.values(given).reduce((sum, gbps) => sum + gbps, 0);
  const deterrence = { kind: "power", exponent } as const;
  const amounts = amountsOf(gravityDemands(network, { mass, attraction, offeredGbps, deterrence }));
  const ids = new Set([...Object.keys(given), ...Object.keys(amounts)]);
  let off = 0;
  for (const id of ids) off += Math.abs((given[id] ?? 0) - (amounts[id] ?? 0));
  return off / 2 / offeredGbps;
}

test.skipIf(!hasShared).each([
  ["abilene", 31],
  ["dfn-bwin", 16],
  ["geant", 33],
  ["germany50", 50],
  ["nobel-eu", 28],
  ["nobel-us", 27],
  ["polska", 28],
])("on %s, README's share is misplaced: %i %", (name, percent) => {
  expect(Math.round(100 * misplacedShare(name, 0.5))).toBe(percent);
  // What the docstring of Deterrence says of distance inside one operator's backbone.
  if (name !== "germany50") expect(misplacedShare(name, 0.5)).toBeLessThan(misplacedShare(name, 1));
});
