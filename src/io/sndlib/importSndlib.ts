import type { Importer } from "../importer.ts";
import { onlyFile } from "../onlyFile.ts";
import { readNative } from "./readNative.ts";
import { readXml } from "./readXml.ts";
import { sndlibNetwork } from "./sndlibNetwork.ts";

/**
 * SNDlib, native text or XML.
 *
 * @see Orlowski, Wessäly, Pióro & Tomaszewski (2010), SNDlib 1.0: Survivable Network Design Library,
 * doi:10.1002/net.20371; http://sndlib.zib.de has both formats
 */
export const importSndlib: Importer = {
  format: "sndlib",
  description: "SNDlib, native text or XML",
  read(files, options) {
    const file = onlyFile(files, "sndlib");
    const network = /^\s*</.test(file.text) ? readXml(file) : readNative(file);
    return sndlibNetwork(network, file, options);
  },
};
