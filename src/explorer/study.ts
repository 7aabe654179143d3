import { CutsetError } from "../errors.ts";
import { parseFailure, type SingleFailure } from "../failure/index.ts";
import { requirePartialDate } from "../network/index.ts";
import { shellWord } from "../report/index.ts";

/** What is asked of the explorer, all of it: an address that holds a study shows the same answer anywhere. */
export interface Study {
  /** Texts of failures, in the order they were chosen. */
  readonly fail: readonly string[];
  /** Name of a routing model. */
  readonly routing: string;
  /** `null` for the network's own date. */
  readonly asOf: string | null;
  /** Names of overlays that the page offers, in the order they are applied. */
  readonly overlays: readonly string[];
}

/** What an address was read as. */
export interface AddressedStudy {
  /** The fallback where there is a problem. */
  readonly study: Study;
  /** For the reader; `null` if there is none. */
  readonly problem: string | null;
}

/** Routing where nothing is said of it. */
export const defaultRouting = "spf";

/** A study as the part of an address from its `#`, which is never empty: `#fail=site:x&routing=ecmp&as-of=2024-02`. */
export function hashOfStudy({ fail, routing, asOf, overlays }: Study): string {
  const entries = [
    ...fail.map((text) => ["fail", text] as const),
    ["routing", routing] as const,
    ...(asOf === null ? [] : [["as-of", asOf] as const]),
    ...overlays.map((name) => ["overlay", name] as const),
  ];
  return `#${entries.map(([key, value]) => `${key}=${encoded(value)}`).join("&")}`;
}

/**
 * The study in an address; one that names no study, or is malformed, gives the fallback. Whether what fails exists is
 * found when the study meets the network.
 *
 * @param hash - from its `#`, which may be missing
 * @param routings - names of the models there are
 * @param offered - names of the overlays there are
 */
export function studyOfHash(
  hash: string,
  fallback: Study,
  routings: readonly string[],
  offered: readonly string[],
): AddressedStudy {
  const text = hash.replace(/^#/, "");
  if (text === "") return { study: fallback, problem: null };
  try {
    const study = readStudy(text);
    requireOneOf(routings, "routing", study.routing);
    for (const name of study.overlays) requireOneOf(offered, "overlay", name);
    return { study, problem: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { study: fallback, problem: `The address holds no study: ${reason}` };
  }
}

/**
 * The failures of a study as JSON has them.
 *
 * @throws {CutsetError} `FAILURE_INVALID` if a text of it is none
 */
export function failureOfStudy({ fail }: Study): SingleFailure[] {
  return fail.flatMap((text) => parseFailure(text));
}

/**
 * The command that prints the same answer, for a POSIX shell.
 *
 * @param net - the network as the command line names it, without overlays
 */
export function commandOfStudy({ fail, routing, asOf, overlays }: Study, net: string): string {
  const words = [
    "cutset",
    "simulate",
    [net, ...overlays].join("+"),
    ...(fail.length === 0 ? [] : ["--fail", ...fail]),
    ...(routing === defaultRouting ? [] : ["--routing", routing]),
    ...(asOf === null ? [] : ["--as-of", asOf]),
  ];
  return words.map(shellWord).join(" ");
}

function readStudy(text: string): Study {
  const read: Record<string, string[]> = { fail: [], routing: [], "as-of": [], overlay: [] };
  for (const entry of text.split("&")) {
    const [key = "", ...rest] = entry.split("=");
    if (!Object.hasOwn(read, key) || rest.length === 0) {
      throw new CutsetError("ARGUMENT_INVALID", `"${entry}" is not understood`);
    }
    read[key]!.push(decoded(rest.join("=")));
  }
  const { fail = [], routing = [], "as-of": asOf = [], overlay: overlays = [] } = read;
  for (const failure of fail) parseFailure(failure);
  for (const date of asOf) requirePartialDate(date);
  return {
    fail,
    routing: routing.at(-1) ?? defaultRouting,
    asOf: asOf.at(-1) ?? null,
    overlays: [...new Set(overlays)],
  };
}

function requireOneOf(names: readonly string[], what: string, name: string): void {
  if (names.includes(name)) return;
  const known = names.length === 0 ? "there is none" : `there is ${names.join(", ")}`;
  throw new CutsetError("ARGUMENT_INVALID", `${what} "${name}" does not exist; ${known}`);
}

/** Percent-encoded, but for what is easy to read and ends no link in running text. */
function encoded(text: string): string {
  return text.replace(/[^\w:/@,.~-]/gu, (character) =>
    [...new TextEncoder().encode(character)]
      .map((byte) => `%${byte.toString(16).padStart(2, "0").toUpperCase()}`)
      .join(""),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new CutsetError("ARGUMENT_INVALID", `"${text}" is not percent-encoded UTF-8`);
  }
}
