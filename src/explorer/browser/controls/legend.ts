import { edgeSymbols, type MapSymbol, markPath, siteSymbols } from "../../../report/index.ts";
import { element } from "../element.ts";

const svg = "http://www.w3.org/2000/svg";

/** Every symbol of the map in words. */
export function legend(): HTMLElement {
  const entry = (sample: SVGElement, words: string) => element("li", {}, sample, words);
  return element(
    "details",
    { class: "legend", open: matchMedia("(min-width: 56rem)").matches },
    element("summary", {}, "Legend"),
    element(
      "ul",
      {},
      ...Object.entries(edgeSymbols)
        .reverse()
        .map(([mark, symbol]) => entry(lineSample(mark, symbol), `cable or link: ${symbol.words}`)),
      ...Object.entries(siteSymbols)
        .reverse()
        .map(([mark, symbol]) => entry(siteSample(mark, symbol), `place: ${symbol.words}`)),
    ),
  );
}

function lineSample(mark: string, { width, dashes }: MapSymbol): SVGElement {
  return sample("M1 6h26", `edge-${mark}`, width, dashes);
}

function siteSample(mark: string, symbol: MapSymbol): SVGElement {
  const { width, shape = "dot" } = symbol;
  return sample(markPath(symbol, 14, 6), `site-${mark}`, shape === "dot" ? 2 * width : 2.4, []);
}

function sample(d: string, className: string, width: number, dashes: readonly number[]): SVGElement {
  const drawn = shape("svg", { width: "28", height: "12", viewBox: "0 0 28 12", "aria-hidden": "true" });
  const line = { d, class: className, "stroke-width": String(width), "stroke-dasharray": dashes.join(" ") };
  drawn.append(shape("path", line));
  return drawn;
}

function shape(tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(svg, tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
