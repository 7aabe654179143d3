import type { Network } from "../network/index.ts";

/** Writes a network in a foreign format. */
export interface Exporter {
  /** As the command line names it. */
  readonly format: string;
  readonly description: string;
  /** @throws {CutsetError} `ARGUMENT_INVALID` if the network holds a character that the format cannot */
  write(network: Network): string;
}
