import { exportCsv } from "./csv/exportCsv.ts";
import type { Exporter } from "./exporter.ts";
import { exportGeojson } from "./geojson/exportGeojson.ts";
import { exportGexf } from "./gexf/exportGexf.ts";
import { exportGraphml } from "./graphml/exportGraphml.ts";
import { exportGraphology } from "./graphology/exportGraphology.ts";

/** Every format that can be written. */
export const exporters: readonly Exporter[] = [
  exportCsv,
  exportGeojson,
  exportGexf,
  exportGraphml,
  exportGraphology,
];
