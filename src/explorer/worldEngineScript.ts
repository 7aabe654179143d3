import script from "script:./browser/worldWorker.ts";

/** The engine with the network `world`, whose traffic depends on the date. */
export const worldEngineScript: string = script;
