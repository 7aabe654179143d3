import { edgeSymbols, type MapSymbol, siteSymbols } from "../../../report/index.ts";
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
        .map(([mark, symbol]) => entry(dotSample(mark, symbol), `place: ${symbol.words}`)),
    ),
  );
}

function sample(): SVGElement {
  return shape("svg", { width: "28", height: "12", viewBox: "0 0 28 12", "aria-hidden": "true" });
}

function lineSample(mark: string, { width, dashes }: MapSymbol): SVGElement {
  const drawn = sample();
  const line = { d: "M1 6h26", class: `edge-${mark}`, "stroke-width": String(width) };
  drawn.append(shape("path", { ...line, "stroke-dasharray": dashes.join(" ") }));
  return drawn;
}

function dotSample(mark: string, { width }: MapSymbol): SVGElement {
  const drawn = sample();
  drawn.append(shape("circle", { cx: "14", cy: "6", r: String(width), class: `site-${mark}` }));
  if (mark === "failed") drawn.append(shape("path", { d: "M12 4l4 4m0-4l-4 4", class: "site-cross" }));
  return drawn;
}

function shape(tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(svg, tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
