import { type Problem, shown } from "../errors.ts";
import { isObject } from "./looseDocument.ts";

/** Deeper than any document of ours; a hostile one could exhaust the stack. */
const maximumDepth = 16;

/**
 * A deep-frozen copy of JSON data, so that the caller's object is never held nor changed.
 *
 * @param problems - receives the first thing that cannot be copied: data nested too deeply or within itself, the key
 * `__proto__`, what JSON cannot say
 */
export function plainCopy(value: unknown, problems: Problem[], path = "", depth = 0): unknown {
  // An object that holds itself several times has exponentially many places: one problem is enough.
  if (problems.length > 0) return null;
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") {
    problems.push({ path, message: `must be JSON data, got the ${typeof value} ${shown(value)}` });
  }
  if (typeof value !== "object" || value === null) return value;
  if (depth > maximumDepth) {
    problems.push({ path, message: `is nested more than ${maximumDepth} levels deep` });
    return null;
  }
  if (Array.isArray(value)) {
    return Object.freeze(value.map((item, i) => plainCopy(item, problems, `${path}[${i}]`, depth + 1)));
  }
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const place = path === "" ? key : `${path}.${key}`;
    // Assigning to this key would change the copy's prototype instead.
    if (key === "__proto__") problems.push({ path: place, message: "unknown key; remove it" });
    else if (item !== undefined) copy[key] = plainCopy(item, problems, place, depth + 1);
  }
  return Object.freeze(copy);
}

/** The data without the keys that begin with `x-`, which belong to the document's author; itself where it has none. */
export function withoutExtensions(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(withoutExtensions);
    return items.some((item, i) => item !== value[i]) ? items : value;
  }
  if (!isObject(value)) return value;
  let isChanged = false;
  const own: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const isOwn = !key.startsWith("x-");
    if (isOwn) own[key] = withoutExtensions(item);
    isChanged ||= !isOwn || own[key] !== item;
  }
  return isChanged ? own : value;
}
