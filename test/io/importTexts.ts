import { type ImportOptions, importers } from "../../src/io/index.ts";
import { Network, type NetworkDocument } from "../../src/network/index.ts";

interface Read {
  readonly document: NetworkDocument;
  readonly network: Network;
  readonly notes: readonly string[];
}

/** What the importer of a format makes of texts, called `file1…`. */
export function importTexts(format: string, texts: readonly string[], options?: ImportOptions): Read {
  const files = texts.map((text, i) => ({ name: `file${i + 1}`, text }));
  const importer = importers.find((one) => one.format === format)!;
  const { document, notes } = importer.read(files, options);
  return { document, network: Network.parse(document), notes };
}
