export { type DemandTable, demandTable } from "./demandTable.ts";
