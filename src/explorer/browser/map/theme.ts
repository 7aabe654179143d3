import { groundColours, type MapSymbol } from "../../../report/index.ts";

export type Tone = "light" | "dark";

const darkness = matchMedia("(prefers-color-scheme: dark)");

/** What the reader's system prefers. */
export function preferredTone(): Tone {
  return darkness.matches ? "dark" : "light";
}

export function onToneChange(listen: () => void): void {
  darkness.addEventListener("change", listen);
}

/** Colours of a map beside those of its symbols. */
export function groundOf(tone: Tone): { readonly sea: string; readonly land: string; readonly ink: string } {
  return {
    sea: groundColours.sea[tone],
    land: groundColours.land[tone],
    ink: tone === "dark" ? "#eef2f6" : "#1b2733",
  };
}

export function colourOf(symbol: MapSymbol, tone: Tone): string {
  return symbol[tone];
}
