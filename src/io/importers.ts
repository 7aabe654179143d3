import { importCsv } from "./csv/importCsv.ts";
import { importGeojson } from "./geojson/importGeojson.ts";
import { importGexf } from "./gexf/importGexf.ts";
import { importGraphml } from "./graphml/importGraphml.ts";
import type { Importer } from "./importer.ts";
import { importRepetita } from "./repetita/importRepetita.ts";
import { importSndlib } from "./sndlib/importSndlib.ts";
import { importTelegeography } from "./telegeography/importTelegeography.ts";
import { importTopohub } from "./topohub/importTopohub.ts";

/** Every format that can be read. */
export const importers: readonly Importer[] = [
  importCsv,
  importGeojson,
  importGexf,
  importGraphml,
  importRepetita,
  importSndlib,
  importTelegeography,
  importTopohub,
];
