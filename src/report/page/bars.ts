import { type Markup, markup, nothing } from "../markup.ts";

/** A part of a bar; its kind is a CSS class that gives it its look. */
export interface BarPart {
  readonly kind: "served" | "before" | "congested" | "disconnected";
  readonly value: number;
}

/** A bar of parts end to end, `whole` long; without text, so that it may be stretched. What it says stands beside it. */
export function bar(parts: readonly BarPart[], whole: number, look: "thick" | "thin" = "thick"): Markup {
  let x = 0;
  const drawn = parts.map(({ kind, value }) => {
    const width = whole === 0 ? 0 : (1000 * value) / whole;
    const left = x;
    x += width;
    // An outline lies half outside of what it bounds.
    const inset = kind === "disconnected" ? 1 : 0;
    return width <= 0
      ? nothing
      : markup`<rect class="${kind}" x="${left.toFixed(1)}" y="${inset}" width="${width.toFixed(1)}" height="${20 - 2 * inset}"/>`;
  });
  return markup`<svg${look === "thin" ? markup` class="thin"` : ""} viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">${drawn}</svg>`;
}
