/** Which demands use each arc: those of arc `a` are `turns[offsets[a] .. offsets[a + 1])`. */
export interface ArcDemands {
  readonly offsets: Int32Array;
  /** Demands by their turn, ascending for each arc. */
  readonly turns: Int32Array;
}

/**
 * Cost: O(arcs of all paths).
 *
 * @param paths - the path of the demand whose turn it is, for each turn
 */
export function arcDemands(arcCount: number, paths: readonly (readonly number[] | null)[]): ArcDemands {
  const offsets = new Int32Array(arcCount + 1);
  for (const path of paths) for (const arc of path ?? []) offsets[arc + 1]! += 1;
  for (let arc = 0; arc < arcCount; arc++) offsets[arc + 1]! += offsets[arc]!;
  const turns = new Int32Array(offsets[arcCount]!);
  const next = offsets.slice();
  for (const [turn, path] of paths.entries()) for (const arc of path ?? []) turns[next[arc]!++] = turn;
  return { offsets, turns };
}
