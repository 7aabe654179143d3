import type { Importer } from "./importer.ts";
import { importTelegeography } from "./telegeography/importTelegeography.ts";

/** Every format that can be read, by name. */
export const importers: readonly Importer[] = [importTelegeography];
