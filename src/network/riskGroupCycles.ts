import type { Problem } from "../errors.ts";
import { type LooseEntry, textOf } from "./looseDocument.ts";

/**
 * One problem for every risk group where a cycle closes: a group that contains itself, directly or through others.
 *
 * Cost: O(groups + members), and O(groups) for each cycle.
 */
export function riskGroupCycles(groups: readonly LooseEntry[]): Problem[] {
  const members = new Map<string, string[]>();
  const paths = new Map<string, string>();
  for (const { path, value } of groups) {
    const id = textOf(value, "id");
    if (id === undefined) continue;
    const list = Array.isArray(value["members"]) ? value["members"] : [];
    const nested = list.filter((member) => typeof member === "string" && member.startsWith("group:"));
    members.set(
      id,
      nested.map((member: string) => member.slice("group:".length)),
    );
    paths.set(id, path);
  }

  const problems = new Map<string, Problem>();
  const done = new Set<string>();
  for (const start of members.keys()) {
    // Depth first with a list of its own: a hostile document may nest deeper than the call stack.
    const trail = new Set<string>();
    const pending: { id: string; leave: boolean }[] = [{ id: start, leave: false }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const { id, leave } = next;
      if (leave) {
        done.add(id);
        trail.delete(id);
        continue;
      }
      if (trail.has(id)) {
        if (!problems.has(id)) {
          const message = `risk group contains itself: ${cycleText(trail, id)}; break it`;
          problems.set(id, { path: `${paths.get(id)}.members`, message });
        }
        continue;
      }
      if (done.has(id) || !members.has(id)) continue;
      trail.add(id);
      pending.push({ id, leave: true });
      for (const member of members.get(id) ?? []) pending.push({ id: member, leave: false });
    }
  }
  return [...problems.values()];
}

/** The way from a group back to itself; of a long one, both ends. */
function cycleText(trail: ReadonlySet<string>, id: string): string {
  const groups = [...trail];
  const cycle = [...groups.slice(groups.indexOf(id)), id];
  const text = cycle.length > 8 ? [...cycle.slice(0, 4), "…", ...cycle.slice(-3)] : cycle;
  return text.join(" > ");
}
