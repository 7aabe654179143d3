import { shippedNetworks } from "../../src/data/index.ts";
import { Network } from "../../src/index.ts";

/** A shipped network at its own date. */
export async function shipped(name: "pakistan" | "world"): Promise<Network> {
  const { load, asOf } = shippedNetworks.find((network) => network.name === name)!;
  return Network.parse(await load()).asOf(asOf);
}
