import script from "script:./browser/tables.ts";

/** Makes the tables of a page sort and filter, where scripts run. */
export const tablesScript: string = script;
