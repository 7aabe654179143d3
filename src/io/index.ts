export { decodeText } from "./decodeText.ts";
export type { ImportFinding } from "./finding.ts";
export type { ImportedNetwork, Importer, ImportOptions, InputFile } from "./importer.ts";
export { importers } from "./importers.ts";
export { parseJson } from "./parseJson.ts";
export { importTelegeography } from "./telegeography/importTelegeography.ts";
