import { groundColours, type MapSymbol } from "./mapSymbols.ts";

export type Symbols = Readonly<Record<string, MapSymbol>>;

type Scheme = "light" | "dark";

const ink = { light: "#1f2933", dark: "#e6ebf0" } as const;

/** Style of a map in light and dark surroundings and on paper; the rules stand inside the picture. */
export function mapStyle(edges: Symbols, sites: Symbols): string {
  const colours = (scheme: Scheme) =>
    [
      ...Object.entries(groundColours).map(([name, colour]) => rule(name, `fill:${colour[scheme]}`)),
      ".map text{",
      `fill:${ink[scheme]};stroke:${groundColours.sea[scheme]}}`,
      ...Object.entries(edges).map(([name, symbol]) => rule(`edge-${name}`, `stroke:${symbol[scheme]}`)),
      ...Object.entries(sites).map(([name, symbol]) => rule(`site-${name}`, `stroke:${symbol[scheme]}`)),
      rule("legend text", "stroke:none"),
    ].join("");
  const shapes = [
    ...Object.entries(edges).map(([name, symbol]) => rule(`edge-${name}`, lineStyle(symbol))),
    ...Object.entries(sites).map(([name, symbol]) => rule(`site-${name}`, markStyle(symbol))),
  ].join("");
  return `${common}${shapes}${colours("light")}@media screen and (prefers-color-scheme:dark){${colours("dark")}}`;
}

/** On a narrow screen a map shrinks to three eighths, and its letters must not. */
export const narrowScale = 2.5;

const common =
  ".map path{fill:none;stroke-linejoin:round;vector-effect:non-scaling-stroke}" +
  '.map text{font:12px system-ui,"Segoe UI",sans-serif;paint-order:stroke;stroke-width:3px;stroke-linejoin:round;unicode-bidi:plaintext}' +
  ".map .context{opacity:.75;font-style:italic}" +
  `.map .narrow{display:none}@media (max-width:600px){.map .wide{display:none}.map .narrow{display:inline}.map .narrow text{font-size:${12 * narrowScale}px;stroke-width:6px}}`;

function rule(name: string, style: string): string {
  return `.map .${name}{${style}}`;
}

function lineStyle({ width, dashes }: MapSymbol): string {
  return `stroke-width:${width}px${dashes.length > 0 ? `;stroke-dasharray:${dashes.join(" ")}` : ""}`;
}

/** A dot is a line of no length with round ends. */
function markStyle({ width, shape = "dot" }: MapSymbol): string {
  return shape === "dot" ? `stroke-width:${2 * width}px;stroke-linecap:round` : "stroke-width:2.4px";
}

/** What draws a mark at a point, in the syntax of an SVG path. */
export function markPath({ width, shape = "dot" }: MapSymbol, x: number, y: number): string {
  const at = (dx: number, dy: number) => `${Number((x + dx).toFixed(1))},${Number((y + dy).toFixed(1))}`;
  const r = width;
  if (shape === "dot") return `M${at(0, 0)}h0`;
  if (shape === "cross") return `M${at(-r, -r)}l${2 * r},${2 * r}m0,${-2 * r}l${-2 * r},${2 * r}`;
  return `M${at(-r, 0)}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0`;
}
