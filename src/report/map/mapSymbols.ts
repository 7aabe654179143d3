import type { EdgeMark, SiteMark } from "./mapMarks.ts";

/** How a mark is drawn: by colour and, for who does not tell colours apart or prints in grey, by width and dashes. */
export interface MapSymbol {
  /** What the legend and the tables say. */
  readonly words: string;
  /** CSS colour on a light ground. */
  readonly light: string;
  /** CSS colour on a dark ground. */
  readonly dark: string;
  /** Of a line, or of the radius of a dot, pixels. */
  readonly width: number;
  /** Lengths of dashes and gaps, pixels; empty for a whole line. */
  readonly dashes: readonly number[];
  /** Of a site. @default "dot" */
  readonly shape?: "dot" | "ring" | "cross";
}

/** In the order they are drawn: what matters most comes last, on top. */
export const edgeSymbols: Readonly<Record<EdgeMark, MapSymbol>> = {
  unchanged: { words: "unchanged", light: "#9aa5b1", dark: "#5b6673", width: 1, dashes: [] },
  less: { words: "carries less", light: "#56b4e9", dark: "#56b4e9", width: 1, dashes: [1, 3] },
  more: { words: "carries more", light: "#0072b2", dark: "#4da3e0", width: 2.2, dashes: [] },
  overloaded: {
    words: "overloaded",
    light: "#e69f00",
    dark: "#f0b429",
    width: 3.2,
    dashes: [],
  },
  failed: { words: "failed", light: "#d55e00", dark: "#ff7f3f", width: 2.2, dashes: [6, 4] },
};

export const siteSymbols: Readonly<Record<SiteMark, MapSymbol>> = {
  unchanged: { words: "unchanged", light: "#4a5568", dark: "#a9b4c0", width: 1.8, dashes: [] },
  "cut-off": { words: "cut off", light: "#cc79a7", dark: "#e39ac4", width: 4, dashes: [], shape: "ring" },
  failed: { words: "failed", light: "#d55e00", dark: "#ff7f3f", width: 4.5, dashes: [], shape: "cross" },
};

/** What lies under the network. */
export const groundColours = {
  sea: { light: "#f4f8fb", dark: "#12181f" },
  land: { light: "#dfe5ea", dark: "#27313c" },
} as const;
