export { bracketBlocks, bracketComparisonBlocks } from "./bracketReport.ts";
export { comparisonReport } from "./comparisonReport.ts";
export { explanationText } from "./explanationText.ts";
export { type HeadroomAfter, headroomReport } from "./headroomReport.ts";
export { outcomeReport } from "./outcomeReport.ts";
export { renderMarkdown } from "./renderMarkdown.ts";
export { renderText } from "./renderText.ts";
export type { Block, Column, Report, Table } from "./report.ts";
export { sweepReport } from "./sweepReport.ts";
