import { count } from "../format.ts";
import { type Markup, markup } from "../markup.ts";
import type { MapDrawing } from "./drawMap.ts";
import { markPath } from "./mapStyle.ts";
import type { MapSymbol } from "./mapSymbols.ts";
import { widthOf } from "./placedLabels.ts";

const rowHeight = 22;
const sampleWidth = 30;
const indent = 10;

/** The marks that occur, with their meaning in words and how many there are; the most important first. */
export function legendEntries({ edgeMarks, siteMarks, edgeSymbols, siteSymbols }: MapDrawing): LegendEntry[] {
  const entries = (kind: "edge" | "site", marks: readonly (string | null)[], symbols: typeof edgeSymbols) =>
    Object.entries(symbols)
      .map(([mark, symbol]) => ({
        className: `${kind}-${mark}`,
        kind,
        symbol,
        count: marks.filter((one) => one === mark).length,
      }))
      .filter(({ count }) => count > 0)
      .reverse();
  return [...entries("edge", edgeMarks, edgeSymbols), ...entries("site", siteMarks, siteSymbols)];
}

export interface LegendEntry {
  readonly className: string;
  readonly kind: "edge" | "site";
  readonly symbol: MapSymbol;
  readonly count: number;
}

/** `failed: 12 connections` */
export function legendWords({ kind, symbol, count: number }: LegendEntry): string {
  return `${symbol.words}: ${count(number, kind === "edge" ? "connection" : "site")}`;
}

/** The legend in rows below a map, and how high it is. */
export function legend(
  drawing: MapDrawing,
  width: number,
  top: number,
): { readonly height: number; readonly markup: Markup } {
  let x = indent;
  let row = 0;
  const items = legendEntries(drawing).map((entry) => {
    const { className, kind, symbol } = entry;
    const words = legendWords(entry);
    const itemWidth = sampleWidth + widthOf(words) + 18;
    if (x > indent && x + itemWidth > width) {
      x = indent;
      row++;
    }
    const y = top + rowHeight * (row + 0.8);
    const sample = kind === "edge" ? `M${x + 2},${y - 4}h22` : markPath(symbol, x + 14, y - 4);
    const item = markup`<path class="${className}" d="${sample}"/><text x="${x + sampleWidth}" y="${y}">${words}</text>`;
    x += itemWidth;
    return item;
  });
  return { height: rowHeight * (row + 1) + 6, markup: markup`<g class="legend">${items}</g>` };
}
