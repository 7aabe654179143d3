import { incidents } from "../data/incidents/index.ts";
import type { ShippedNetwork } from "../data/index.ts";
import { Network } from "../network/index.ts";
import { inItsEra } from "../replay/index.ts";
import type { Preset } from "./protocol.ts";
import { defaultRouting } from "./study.ts";

/** Incidents on the network `pakistan`; those on `world` are {@link incidents}. */
const onPakistan: readonly Preset[] = [
  {
    id: "2025-qatar",
    title: "AAE-1's Gulf branch fails",
    study: {
      fail: ["segment:aae-1/doha"],
      routing: defaultRouting,
      asOf: "2025-01-01",
      overlays: ["january-2025"],
    },
  },
];

/** Incidents that can be studied on a shipped network, in the order of their dates. Cost: some 0.5 s for `world`. */
export async function presetsOf(network: ShippedNetwork): Promise<readonly Preset[]> {
  if (network.name === "pakistan") return onPakistan;
  if (network.name !== "world") return [];
  const world = Network.parse(await network.load());
  return incidents.map(({ id, title, date, planned = [], failure }) => {
    const thatDay = world.asOf(date);
    // What was down before belongs to what a reader sees fail.
    const fail = [...planned, ...failure].map((text) => inItsEra(thatDay, text));
    return { id, title, study: { fail, routing: defaultRouting, asOf: date, overlays: [] } };
  });
}
