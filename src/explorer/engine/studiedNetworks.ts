import { CutsetError } from "../../errors.ts";
import { Network } from "../../network/index.ts";
import type { Study } from "../study.ts";
import type { NetworkSource } from "./networkSource.ts";

type State = Pick<Study, "asOf" | "overlays">;

/** A network of the size of `world` takes some 30 MB with all that is compiled of it. */
const mostKept = 4;

/** The networks that studies are about, which are the same as on the command line; the last few are kept. */
export class StudiedNetworks {
  readonly #source: NetworkSource;
  /** By state, the last used at the end. */
  readonly #kept = new Map<string, Network>();

  constructor(source: NetworkSource) {
    this.#source = source;
  }

  /** @throws {CutsetError} if the date or an overlay does not fit */
  at(state: State): Network {
    const key = JSON.stringify([state.asOf, state.overlays]);
    const network = this.#kept.get(key) ?? networkAt(this.#source, state);
    this.#kept.delete(key);
    this.#kept.set(key, network);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept) this.#kept.delete(oldest!);
    return network;
  }
}

/**
 * The network as the command line loads it.
 *
 * @throws {CutsetError} if the date or an overlay does not fit
 */
export function networkAt(source: NetworkSource, { asOf, overlays }: State): Network {
  const date = asOf ?? source.asOf;
  let network = Network.parse(source.documentAt(date));
  for (const name of overlays) network = withOverlay(network, source, name);
  return date === null ? network : network.asOf(date);
}

function withOverlay(network: Network, { overlays }: NetworkSource, name: string): Network {
  const found = overlays.find((overlay) => overlay.name === name);
  if (found === undefined) throw new CutsetError("NOT_FOUND", `overlay "${name}" does not exist`);
  try {
    return network.with(found.document);
  } catch (error) {
    if (!(error instanceof CutsetError)) throw error;
    throw new CutsetError(error.code, `${name}: ${error.message}`, error.problems);
  }
}
