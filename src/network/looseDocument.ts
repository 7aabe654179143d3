/** An object in a list of a document that may be malformed elsewhere. */
export interface LooseEntry {
  /** e.g. `cables[3].segments[1]` */
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The objects in the list `key` of `parent`, passing over what is none. */
export function entriesOf(parent: unknown, key: string, parentPath = ""): LooseEntry[] {
  const list = isObject(parent) ? parent[key] : undefined;
  if (!Array.isArray(list)) return [];
  const prefix = parentPath === "" ? key : `${parentPath}.${key}`;
  return list.flatMap((value, i) => (isObject(value) ? [{ path: `${prefix}[${i}]`, value }] : []));
}

/** The text at `key`, or `undefined` if there is none. */
export function textOf(value: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const text = value[key];
  return typeof text === "string" ? text : undefined;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
