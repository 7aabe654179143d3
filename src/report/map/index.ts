export { land } from "./land.ts";
export { type EdgeMark, type MapMarks, mapMarks, type SiteMark } from "./mapMarks.ts";
export { lines, type MapBox, mapProjection } from "./mapProjection.ts";
export { edgeSymbols, groundColours, type MapSymbol, siteSymbols } from "./mapSymbols.ts";
