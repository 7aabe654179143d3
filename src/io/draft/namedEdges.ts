import type { EdgeDraft } from "./networkDraft.ts";

/** Every edge with an id: its own, else `from--to`, with a number from the second parallel one on. */
export function namedEdges(edges: readonly EdgeDraft[]): (EdgeDraft & { readonly id: string })[] {
  const taken = new Set(edges.flatMap(({ id }) => id ?? []));
  const counts = new Map<string, number>();
  return edges.map((edge) => {
    if (edge.id !== undefined) return { ...edge, id: edge.id };
    const base = `${edge.from}--${edge.to}`;
    let id: string;
    do {
      const count = (counts.get(base) ?? 0) + 1;
      counts.set(base, count);
      id = count === 1 ? base : `${base}-${count}`;
    } while (taken.has(id));
    taken.add(id);
    return { ...edge, id };
  });
}
