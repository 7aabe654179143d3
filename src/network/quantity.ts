import type { NetworkDocument, Quantity, SourcedNumber } from "./document.ts";
import { isObject } from "./looseDocument.ts";
import { withoutExtensions } from "./plainCopy.ts";

/** The number itself, with or without a source. */
export function numberOf(quantity: Quantity): number {
  return typeof quantity === "number" ? quantity : quantity.value;
}

/** Where a number comes from and how far it can be trusted. */
export type Provenance = Omit<SourcedNumber, "value">;

/** The provenance of a number; `undefined` for a bare one. */
export function provenanceOf(quantity: Quantity): Provenance | undefined {
  if (typeof quantity === "number") return undefined;
  const { value: _, ...provenance } = quantity;
  return Object.freeze(provenance);
}

/** A sourced number and its place in the document, e.g. `cables[3].lengthKm`. */
export interface PlacedQuantity extends SourcedNumber {
  readonly path: string;
}

/** Every number of the document written as `{ value, … }`, in the order of the document; none under `x-` keys. */
export function sourcedNumbers(document: NetworkDocument): PlacedQuantity[] {
  const found: PlacedQuantity[] = [];
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) visit(item, `${path}[${i}]`);
    } else if (isObject(value)) {
      if (typeof value["value"] === "number") found.push({ ...(value as unknown as SourcedNumber), path });
      else for (const [key, item] of Object.entries(value)) visit(item, path === "" ? key : `${path}.${key}`);
    }
  };
  visit(withoutExtensions(document), "");
  return found;
}
