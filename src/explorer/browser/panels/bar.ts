import { element } from "../element.ts";

/** A part of a bar; `part` names its colour in the style. */
export interface BarPart {
  readonly part: string;
  /** 0…1 */
  readonly share: number;
}

/** A bar for the eye only: the figures stand beside it in words. */
export function bar(...parts: readonly BarPart[]): HTMLElement {
  const pieces = parts.map(({ part, share }) => {
    const piece = element("span", { class: part });
    piece.style.width = `${100 * Math.min(1, Math.max(0, share))}%`;
    return piece;
  });
  return element("div", { class: "bar", "aria-hidden": "true" }, ...pieces);
}
