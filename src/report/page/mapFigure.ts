import type { Network } from "../../network/index.ts";
import { drawMap, legendEntries, legendWords, type MapDrawing, markPath } from "../map/index.ts";
import { type Markup, markup, utf8Length } from "../markup.ts";

/** What a map may take of a page, bytes: twice as much as one of all the world's cables. */
const mostBytes = 400_000;

/** A map in a page, with its legend in words. Of a network that is too large what matters least is not drawn. */
export function mapFigure(network: Network, drawing: MapDrawing, id: string, caption: string): Markup {
  const frame = { id, width: 960, height: 540, margin: 40, hasLegend: false };
  const omitted: string[] = [];
  let drawn = drawing;
  let map = drawMap(network, drawn, frame);
  for (const [mark, { words }] of Object.entries(drawing.edgeSymbols)) {
    if (utf8Length(map) <= mostBytes) break;
    omitted.push(words);
    drawn = without(drawn, mark);
    map = drawMap(network, drawn, frame);
  }
  const note = omitted.length === 0 ? "" : ` Not drawn, for there is too much of it: ${omitted.join("; ")}.`;
  return markup`<figure>${map}
<ul class="legend-list">${legendEntries(drawing).map(legendItem)}</ul>
<figcaption>${caption}${note}</figcaption></figure>`;
}

function without(drawing: MapDrawing, mark: string): MapDrawing {
  const others = (marks: readonly (string | null)[]) => marks.map((one) => (one === mark ? null : one));
  return { ...drawing, edgeMarks: others(drawing.edgeMarks), siteMarks: others(drawing.siteMarks) };
}

function legendItem(entry: ReturnType<typeof legendEntries>[number]): Markup {
  const { className, kind, symbol } = entry;
  const sample = kind === "edge" ? "M2,8h26" : markPath(symbol, 15, 8);
  return markup`<li><svg class="map" viewBox="0 0 30 16" aria-hidden="true"><path class="${className}" d="${sample}"/></svg>${legendWords(entry)}</li>`;
}
