import script from "script:./browser/worker.ts";

/** The engine, for a page that holds its network. */
export const engineScript: string = script;
