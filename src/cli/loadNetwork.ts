import { existsSync, statSync } from "node:fs";
import { type ShippedNetwork, shippedNetworks } from "../data/index.ts";
import { CutsetError, didYouMean } from "../errors.ts";
import { Network } from "../network/index.ts";
import { inputName, isStandardInput, readJson } from "./readInput.ts";

/**
 * The network that `NET` names on the command line: a file, `-` for standard input, or a shipped network's name, each
 * with `+OVERLAY` any number of times; an overlay is a file or one shipped with the network.
 *
 * @param asOf - date; left out, a shipped network is seen at its own date and a file whole
 */
export async function loadNetwork(text: string, asOf?: string): Promise<Network> {
  const { base, shipped, overlays } = netParts(text);
  const document = await (shipped?.load(asOf) ?? readBase(base));
  let network = parseBase(base, document);
  for (const name of overlays) {
    const overlay = await readOverlay(name, shipped);
    network = within(name, () => network.with(overlay));
  }
  const date = asOf ?? shipped?.asOf;
  return date === undefined ? network : network.asOf(date);
}

/** What `NET` names: a file, or standard input, unless it is a shipped network; and overlays. */
export interface NetParts {
  readonly base: string;
  readonly shipped: ShippedNetwork | undefined;
  readonly overlays: readonly string[];
}

export function netParts(text: string): NetParts {
  const [base = "", ...overlays] = partsOf(text);
  const shipped = isFile(base) ? undefined : shippedNetworks.find(({ name }) => name === base);
  return { base, shipped, overlays };
}

/** @throws {CutsetError} with the file and every problem found */
export function parseBase(base: string, document: unknown): Network {
  return within(base, () => Network.parse(document));
}

/** The text at its pluses, but for those in the name of a file that exists. */
function partsOf(text: string): string[] {
  const pieces = text.split("+");
  const parts: string[] = [];
  while (pieces.length > 0) {
    const counts = pieces.map((_, i) => pieces.length - i);
    const count = counts.find((first) => isFile(pieces.slice(0, first).join("+"))) ?? 1;
    parts.push(pieces.splice(0, count).join("+"));
  }
  return parts;
}

/** A folder that happens to be called as a shipped network must not hide it. */
function isFile(path: string): boolean {
  return existsSync(path) && !statSync(path).isDirectory();
}

/** Names the file in what is wrong with it. */
function within(file: string, make: () => Network): Network {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof CutsetError)) throw error;
    throw new CutsetError(error.code, `${inputName(file)}: ${error.message}`, error.problems);
  }
}

/** The document in a file, or on standard input. */
export async function readBase(base: string): Promise<unknown> {
  if (isStandardInput(base) || existsSync(base)) return readJson(base);
  const names = shippedNetworks.map(({ name }) => name);
  const hint = didYouMean(base, names) || `; shipped: ${names.join(", ")}`;
  throw new CutsetError("INPUT_UNREADABLE", `"${base}" is neither a file nor a shipped network${hint}`);
}

/** The overlay in a file, or one shipped with the network. */
export async function readOverlay(overlay: string, shipped: ShippedNetwork | undefined): Promise<unknown> {
  if (isFile(overlay)) return readJson(overlay);
  const known = shipped?.overlays ?? [];
  const found = known.find(({ name }) => name === overlay);
  if (found !== undefined) return found;
  const names = known.map(({ name }) => name ?? "");
  const hint = didYouMean(overlay, names) || (names.length > 0 ? `; shipped: ${names.join(", ")}` : "");
  throw new CutsetError("INPUT_UNREADABLE", `"${overlay}" is neither a file nor a shipped overlay${hint}`);
}
