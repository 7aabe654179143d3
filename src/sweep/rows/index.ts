export { isWholeRecord } from "./csvRecord.ts";
export { csvRowParser, type ParseRow, parseJsonRow } from "./parseRow.ts";
export { figureNames, type RowFigure, rowFigures, rowOf } from "./rowFigures.ts";
export { type RowFormat, rowHeader, rowLine } from "./rowLine.ts";
