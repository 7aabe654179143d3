export { drawMap, type MapDrawing } from "./drawMap.ts";
export { impactDrawing } from "./impactDrawing.ts";
export { land } from "./land.ts";
export { legendEntries, legendWords } from "./mapLegend.ts";
export { type EdgeMark, type MapMarks, mapMarks, type SiteMark } from "./mapMarks.ts";
export { impactPicture, mapPicture, outcomeDrawing } from "./mapPicture.ts";
export { lines, type MapBox, mapProjection } from "./mapProjection.ts";
export { markPath } from "./mapStyle.ts";
export { edgeSymbols, groundColours, type MapSymbol, siteSymbols } from "./mapSymbols.ts";
