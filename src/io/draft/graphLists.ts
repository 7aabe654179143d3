import { anyJson, oneLine, trimmed } from "./decodeFields.ts";
import type { NetworkDraft } from "./networkDraft.ts";

/** The parts of a document that belong to no site and no edge. */
const listNames = ["cables", "riskGroups", "demands", "hubs"] as const;

/**
 * Name and lists of a network in the attributes of a graph, where exporters put them.
 *
 * @param names - attributes that may hold the name of the network, the first that is there counts
 */
export function graphLists(
  attributes: ReadonlyMap<string, unknown>,
  names: readonly string[],
): Pick<NetworkDraft, "name" | "lists"> {
  // A name of ours is kept to the letter; others have spaces about them.
  const name = names
    .map((one) => (one === "name" ? attributes.get(one) : trimmed(attributes.get(one))))
    .find((text) => typeof text === "string" && text !== "");
  return {
    ...(name !== undefined && { name: oneLine(String(name)) }),
    lists: Object.fromEntries([...attributes].filter(([key]) => isList(key))),
  };
}

/** The attributes of a graph whose format has texts only: lists, and what is an author's own, are JSON there. */
export function decodedLists(attributes: ReadonlyMap<string, string>): ReadonlyMap<string, unknown> {
  return new Map([...attributes].map(([key, text]) => [key, isList(key) ? anyJson(text) : text]));
}

function isList(key: string): boolean {
  return key.startsWith("x-") || (listNames as readonly string[]).includes(key);
}
