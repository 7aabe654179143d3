import type { Network } from "../../network/index.ts";
import { drawMap, legendEntries, legendWords, type MapDrawing, markPath } from "../map/index.ts";
import { type Markup, markup } from "../markup.ts";

/** A map in a page, with its legend in words. */
export function mapFigure(network: Network, drawing: MapDrawing, id: string, caption: string): Markup {
  const map = drawMap(network, drawing, { id, width: 960, height: 540, margin: 40, hasLegend: false });
  const entries = legendEntries(drawing).map((entry) => {
    const { className, kind, symbol } = entry;
    const sample = kind === "edge" ? "M2,8h26" : markPath(symbol, 15, 8);
    return markup`<li><svg class="map" viewBox="0 0 30 16" aria-hidden="true"><path class="${className}" d="${sample}"/></svg>${legendWords(entry)}</li>`;
  });
  return markup`<figure>${map}
<ul class="legend-list">${entries}</ul>
<figcaption>${caption}</figcaption></figure>`;
}
