import { isObject } from "../isObject.ts";

/**
 * What belongs to the whole network, as a description: GEXF has attributes of nodes and edges only.
 *
 * @returns empty for a description that a person wrote
 */
export function graphAttributes(description: string): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = JSON.parse(description);
    return isObject(value) && value["format"] === "cutset-network/1"
      ? new Map(Object.entries(value))
      : new Map();
  } catch {
    return new Map();
  }
}
