import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Network } from "../network/index.ts";
import type { RoutingModel } from "../routing/index.ts";
import { version } from "../version.ts";
import type { FailureSet } from "./failureSets/index.ts";

/** What makes two parts parts of the same sweep: all that its results depend on. */
export interface SweepIdentity {
  readonly version: string;
  readonly network: { readonly name: string; readonly hash: string; readonly date: string | null };
  /** Name of the routing model; `none` if only connectivity is looked at. */
  readonly routing: string;
  /** `sha256:` and the hash of the failure set's spec. */
  readonly failures: string;
  /** Scenarios of the whole sweep. */
  readonly scenarios: number;
  /** How many of the worst are kept. */
  readonly top: number;
}

export function sweepIdentity(
  { name, hash, date }: Network,
  { spec, size }: FailureSet,
  routing: RoutingModel | null,
  top: number,
): SweepIdentity {
  return {
    version,
    network: { name, hash, date },
    routing: routing?.name ?? "none",
    failures: `sha256:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(spec))))}`,
    scenarios: size,
    top,
  };
}
