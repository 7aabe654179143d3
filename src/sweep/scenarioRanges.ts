/** Scenarios `from` to `to - 1`. */
export type ScenarioRange = readonly [from: number, to: number];

/** The same scenarios in as few ranges as there can be, ascending; overlaps are told apart by {@link overlapOf}. */
export function joined(ranges: readonly ScenarioRange[]): ScenarioRange[] {
  const result: [number, number][] = [];
  for (const [from, to] of ascending(ranges)) {
    const last = result.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

/** Scenarios that are in two of the ranges, the first such stretch; `null` if there are none. */
export function overlapOf(ranges: readonly ScenarioRange[]): ScenarioRange | null {
  const sorted = ascending(ranges);
  for (const [i, [from, to]] of sorted.entries()) {
    const previous = sorted[i - 1];
    if (previous !== undefined && from < previous[1]) return [from, Math.min(to, previous[1])];
  }
  return null;
}

/** What of a range is in none of the others. */
export function missingIn([from, to]: ScenarioRange, done: readonly ScenarioRange[]): ScenarioRange[] {
  const missing: ScenarioRange[] = [];
  let next = from;
  for (const [first, end] of joined(done)) {
    if (Math.min(first, to) > next) missing.push([next, Math.min(first, to)]);
    next = Math.max(next, end);
  }
  if (next < to) missing.push([next, to]);
  return missing;
}

/**
 * The scenarios of one shard of several: equal shares in order, each whole scenario in exactly one.
 *
 * @param shard - 1 to `shards`
 */
export function shardOf(scenarios: number, shard: number, shards: number): ScenarioRange {
  const start = (index: number) => Math.floor((scenarios / shards) * index);
  return [start(shard - 1), shard === shards ? scenarios : start(shard)];
}

/** Stretches of a range to solve one at a time: enough of them to share out and to save progress after each. */
export function chunksOf([from, to]: ScenarioRange, scenarios: number): ScenarioRange[] {
  const size = Math.min(8192, Math.max(16, Math.ceil(scenarios / 256)));
  return Array.from({ length: Math.ceil((to - from) / size) }, (_, i): ScenarioRange => {
    const first = from + i * size;
    return [first, Math.min(first + size, to)];
  });
}

function ascending(ranges: readonly ScenarioRange[]): ScenarioRange[] {
  return ranges.filter(([from, to]) => from < to).sort(([a], [b]) => a - b);
}
