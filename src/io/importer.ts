import type { NetworkDocument } from "../network/index.ts";
import type { ImportFinding } from "./finding.ts";

/** A file as an importer takes it: its text, and the name by which messages speak of it. */
export interface InputFile {
  readonly name: string;
  readonly text: string;
}

/** What stands in where a file says nothing. */
export interface ImportOptions {
  /**
   * ISO 3166-1 alpha-2, for places whose country the file does not tell.
   *
   * @default "ZZ", a code that ISO 3166 leaves to its users; CLDR reads it as "unknown"
   */
  readonly country?: string;
  /**
   * Gbit/s, for links whose capacity the file does not tell.
   *
   * @default the median of those it tells, else the sum of all demands, else 10
   */
  readonly capacityGbps?: number;
}

/** A network read from a foreign format. */
export interface ImportedNetwork {
  /** Valid: `Network.parse` takes it. */
  readonly document: NetworkDocument;
  /** What was assumed or left out, a sentence each. */
  readonly notes: readonly string[];
  /** The same cable by cable, from formats that need more than a few rules. */
  readonly findings?: readonly ImportFinding[];
}

/** Reads a foreign format; it touches no file itself. */
export interface Importer {
  /** As the command line names it. */
  readonly format: string;
  readonly description: string;
  /**
   * @param files - the parts of one network, in any order; most formats have one
   * @throws {CutsetError} `INPUT_UNREADABLE` if a file is not of this format, `NETWORK_INVALID` if what it tells makes no
   * network; both with the place in the file and a remedy
   */
  read(files: readonly InputFile[], options?: ImportOptions): ImportedNetwork;
}
