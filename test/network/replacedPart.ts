/** A copy of a document with the value at one of its places, counted through, replaced. */
export function replacedPart(document: object, position: number, value: unknown): unknown {
  const copy = structuredClone(document);
  const places: (() => void)[] = [];
  const visit = (parent: unknown): void => {
    if (typeof parent !== "object" || parent === null) return;
    for (const key of Object.keys(parent)) {
      const fields = parent as Record<string, unknown>;
      places.push(() => {
        fields[key] = value;
      });
      visit(fields[key]);
    }
  };
  visit(copy);
  places[position % places.length]!();
  return copy;
}
