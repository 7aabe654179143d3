import { geoPath } from "d3-geo";
import type { Position } from "../../geo/index.ts";
import { type Network, positionOf } from "../../network/index.ts";
import { type Markup, markup, nothing, trusted } from "../markup.ts";
import { land } from "./land.ts";
import { legend } from "./mapLegend.ts";
import { lines, type MapBox, mapProjection } from "./mapProjection.ts";
import { mapStyle, markPath, narrowScale, type Symbols } from "./mapStyle.ts";
import { type MapLabel, type PlacedLabel, placedLabels } from "./placedLabels.ts";

/** What a map of a network shows, and how. */
export interface MapDrawing {
  readonly title: string;
  /** The title in more words, for who does not see the picture. */
  readonly description: string;
  /** By mark, in the order they are drawn. */
  readonly edgeSymbols: Symbols;
  readonly siteSymbols: Symbols;
  /** Mark of each edge, in the order of {@link Network.edges}; `null` for what is not drawn. */
  readonly edgeMarks: readonly (string | null)[];
  /** Mark of each site. */
  readonly siteMarks: readonly (string | null)[];
  /** What pointing at it tells; an edge without is drawn as one with the others of its mark. */
  readonly edgeTitle: (edge: number) => string | null;
  readonly siteTitle: (site: number) => string | null;
  /** What should be in the picture. */
  readonly area: readonly (readonly Position[])[];
  /** The most important first. */
  readonly labels: readonly PlaceLabel[];
}

export interface PlaceLabel {
  readonly text: string;
  readonly at: Position;
  /** Of a place that only helps to find one's way. */
  readonly isContext?: boolean;
}

/** Size of a map in a picture. */
export interface MapFrame extends MapBox {
  /** Begins the ids in the picture: two in one page need different ones. */
  readonly id: string;
  /** Whether the meaning of the marks is written below. */
  readonly hasLegend: boolean;
}

const mostLabels = 16;
const mostNarrowLabels = 5;

/** A map as SVG, drawn without a DOM: land, edges by mark, sites, labels that do not cover each other, a legend. */
export function drawMap(network: Network, drawing: MapDrawing, frame: MapFrame): Markup {
  const { title, description, edgeSymbols, siteSymbols, edgeMarks, siteMarks } = drawing;
  const { id, width, height } = frame;
  const projection = mapProjection(drawing.area, frame).clipExtent([
    [0, 0],
    [width, height],
  ]);
  const path = geoPath(projection).digits(1);
  const pointAt = ([lon, lat]: Position): readonly [number, number] | null => {
    const point = projection([lon, lat]);
    if (point === null) return null;
    const [x, y] = point;
    return x >= 0 && x <= width && y >= 0 && y <= height ? point : null;
  };

  const edgesMarked = (mark: string) => {
    const marked = network.edges.map((_, edge) => edge).filter((edge) => edgeMarks[edge] === mark);
    const routes = (edges: readonly number[]) => path(lines(edges.map((edge) => network.edges[edge]!.route)));
    return titled(marked, drawing.edgeTitle, routes, `edge-${mark}`);
  };
  const sitesMarked = (mark: string) => {
    const marked = network.sites.map((_, site) => site).filter((site) => siteMarks[site] === mark);
    const points = (sites: readonly number[]) =>
      sites
        .map((site) => pointAt(positionOf(network.sites[site]!)))
        .map((point) => (point === null ? "" : markPath(siteSymbols[mark]!, ...point)))
        .join("");
    return titled(marked, drawing.siteTitle, points, `site-${mark}`);
  };
  const labels = drawing.labels.flatMap(({ text, at, isContext = false }): MapLabel[] => {
    const point = pointAt(at);
    return point === null ? [] : [{ text, x: point[0], y: point[1], kind: isContext ? "context" : "name" }];
  });
  const below = frame.hasLegend ? legend(drawing, width, height) : { height: 0, markup: nothing };

  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="map" viewBox="0 0 ${width} ${height + below.height}" role="img" aria-labelledby="${id}-title ${id}-description">
<title id="${id}-title">${title}</title><desc id="${id}-description">${description}</desc>
<style>${trusted(mapStyle(edgeSymbols, siteSymbols))}</style>
<rect class="sea" width="${width}" height="${height + below.height}"/><path class="land" d="${path(land()) ?? ""}"/>
${Object.keys(edgeSymbols).map(edgesMarked)}
${Object.keys(siteSymbols).map(sitesMarked)}
<g class="wide">${placedLabels(labels, frame, mostLabels).map(labelText)}</g>
<g class="narrow">${placedLabels(labels, frame, mostNarrowLabels, narrowScale).map(labelText)}</g>
${below.markup}</svg>`;
}

/** More things to point at would make a picture large, and each hard to find. */
const mostTitles = 400;

/** One path for all elements that have no title, and one for each that has. */
function titled(
  elements: readonly number[],
  titleOf: (element: number) => string | null,
  pathOf: (elements: readonly number[]) => string | null,
  kind: string,
): Markup[] {
  const withTitle = elements.filter((element) => titleOf(element) !== null).slice(0, mostTitles);
  const isTitled = new Set(withTitle);
  const untitled = pathOf(elements.filter((element) => !isTitled.has(element))) ?? "";
  const paths = withTitle.flatMap((element) => {
    const title = titleOf(element);
    const d = title === null ? null : pathOf([element]);
    return d ? [markup`<path class="${kind}" d="${d}"><title>${title!}</title></path>`] : [];
  });
  return untitled === "" ? paths : [markup`<path class="${kind}" d="${untitled}"/>`, ...paths];
}

function labelText({ text, x, y, anchor, kind }: PlacedLabel): Markup {
  return markup`<text class="${kind}" x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${text}</text>`;
}
