export { bracketBlocks, bracketComparisonBlocks } from "./bracketReport.ts";
export { busierGbps } from "./busierGbps.ts";
export { capacityLeft } from "./capacityLeft.ts";
export { comparisonReport } from "./comparisonReport.ts";
export { demandStatuses, demandTally } from "./demandTally.ts";
export { explanationText } from "./explanationText.ts";
export {
  count,
  countryName,
  formatMs,
  formatNumber,
  formatShare,
  formatUtilisation,
  listed,
} from "./format.ts";
export { type HeadroomAfter, headroomReport } from "./headroomReport.ts";
export {
  type EdgeMark,
  edgeSymbols,
  groundColours,
  impactPicture,
  land,
  lines,
  type MapBox,
  type MapMarks,
  type MapSymbol,
  mapMarks,
  mapPicture,
  mapProjection,
  markPath,
  type SiteMark,
  siteSymbols,
} from "./map/index.ts";
export { markup, trusted } from "./markup.ts";
export { outcomeReport } from "./outcomeReport.ts";
export { outcomeStory } from "./outcomeStory.ts";
export { type OutcomePageOptions, outcomePage } from "./page/outcomePage.ts";
export { shellWord } from "./page/shellWord.ts";
export { sourceHash } from "./page/sourceHash.ts";
export { sweepPage } from "./page/sweepPage.ts";
export { protectionBlocks } from "./protectionBlocks.ts";
export { renderMarkdown } from "./renderMarkdown.ts";
export { renderText } from "./renderText.ts";
export { replayDetails, replayReport } from "./replayReport.ts";
export type { Block, Column, Report, Table } from "./report.ts";
export { sliceReport } from "./sliceReport.ts";
export { sweepReport } from "./sweepReport.ts";
