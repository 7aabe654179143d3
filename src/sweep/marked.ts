/** The indices of what is marked, ascending. */
export function marked(flags: Uint8Array): number[] {
  const indices: number[] = [];
  for (let index = flags.indexOf(1); index !== -1; index = flags.indexOf(1, index + 1)) indices.push(index);
  return indices;
}
