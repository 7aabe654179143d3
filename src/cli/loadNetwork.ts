import { existsSync } from "node:fs";
import { type ShippedNetwork, shippedNetworks } from "../data/index.ts";
import { CutsetError, didYouMean } from "../errors.ts";
import { Network } from "../network/index.ts";
import { readJson } from "./readInput.ts";

/**
 * The network that `NET` names on the command line: a file, `-` for standard input, or a shipped network's name, each
 * with `+OVERLAY` any number of times; an overlay is a file or one shipped with the network.
 *
 * @param asOf - date; left out, a shipped network is seen at its own date and a file whole
 */
export async function loadNetwork(text: string, asOf?: string): Promise<Network> {
  const [base = "", ...overlays] = existsSync(text) ? [text] : text.split("+");
  const shipped = existsSync(base) ? undefined : shippedNetworks.find(({ name }) => name === base);
  const document = shipped?.document ?? (await readBase(base));
  let network = within(base, () => Network.parse(document));
  for (const name of overlays) {
    const overlay = await readOverlay(name, shipped);
    network = within(name, () => network.with(overlay));
  }
  const date = asOf ?? shipped?.asOf;
  return date === undefined ? network : network.asOf(date);
}

/** Names the file in what is wrong with it. */
function within(file: string, make: () => Network): Network {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof CutsetError)) throw error;
    const name = file === "-" ? "standard input" : file;
    throw new CutsetError(error.code, `${name}: ${error.message}`, error.problems);
  }
}

async function readBase(base: string): Promise<unknown> {
  if (base === "-" || existsSync(base)) return readJson(base);
  const names = shippedNetworks.map(({ name }) => name);
  const hint = didYouMean(base, names) || `; shipped: ${names.join(", ")}`;
  throw new CutsetError("INPUT_UNREADABLE", `"${base}" is neither a file nor a shipped network${hint}`);
}

async function readOverlay(overlay: string, shipped: ShippedNetwork | undefined): Promise<unknown> {
  if (existsSync(overlay)) return readJson(overlay);
  const known = shipped?.overlays ?? [];
  const found = known.find(({ name }) => name === overlay);
  if (found !== undefined) return found;
  const names = known.map(({ name }) => name ?? "");
  const hint = didYouMean(overlay, names) || (names.length > 0 ? `; shipped: ${names.join(", ")}` : "");
  throw new CutsetError("INPUT_UNREADABLE", `"${overlay}" is neither a file nor a shipped overlay${hint}`);
}
