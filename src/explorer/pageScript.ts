import script from "script:./browser/page.ts";

/** All that the reader sees and uses. */
export const pageScript: string = script;
