/**
 * Refs as one cell of a table: `cable:aae-1 + site:suva`, for people and for search.
 *
 * A plus sign or backslash within a ref is preceded by a backslash, so that only the signs between refs stand alone.
 */
export function failureCell(refs: readonly string[]): string {
  return refs.map((ref) => ref.replace(/[\\+]/g, "\\$&")).join(" + ");
}

/** The refs of a cell, as {@link failureCell} wrote them. */
export function refsIn(cell: string): string[] {
  if (cell === "") return [];
  return cell.split(" + ").map((ref) => ref.replace(/\\(.)/gs, "$1"));
}
