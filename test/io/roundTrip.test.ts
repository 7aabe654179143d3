import fc from "fast-check";
import { MultiUndirectedGraph } from "graphology";
import { describe, expect, test } from "vitest";
import { pakistan } from "../../src/data/index.ts";
import {
  type Exporter,
  exportCsv,
  exportGeojson,
  exportGexf,
  exportGraphml,
  exportGraphology,
  type Importer,
  importCsv,
  importGeojson,
  importGexf,
  importGraphml,
} from "../../src/io/index.ts";
import { Network, type NetworkDocument } from "../../src/network/index.ts";
import { networkDocument } from "../arbitraries.ts";
import { renameDocument } from "../laws/rename.ts";

const ways: readonly [Exporter, Importer][] = [
  [exportCsv, importCsv],
  [exportGeojson, importGeojson],
  [exportGexf, importGexf],
  [exportGraphml, importGraphml],
];

/** What breaks a careless writer or reader, in names and in what authors keep under keys of their own. */
const awkward = fc.oneof(
  fc.constantFrom(
    'a "quoted" name',
    "comma, semicolon; tab",
    "<b>bold & bright</b>",
    "]]> &amp; &#10;",
    "=1+1",
    "[1, 2]",
    "Ōsaka – 大阪 🌊",
    "مكة",
    " spaced out ",
    "12.50",
    "null",
    "it's",
    "\u00a0",
    "a\u2028b",
  ),
  fc.string({ minLength: 1, unit: "grapheme" }).filter((text) => !/\p{Cc}/u.test(text)),
);

const extension = fc.oneof(awkward, fc.constant("two\nlines,\r\nquoted"), fc.jsonValue({ maxDepth: 2 }));

/** What stands around an id; some make JSON of it. */
const around = fc.oneof(
  fc.constantFrom(["", ""], ['"', '"'], ['["', '"]'], ["[", "]"], ['{"', '":1}']),
  awkward.map((text) => [text.trim(), ""]),
);

/** Random documents with awkward ids and names, names and extensions at each kind of entry. */
const documents = fc
  .record({
    document: networkDocument({ minSites: 1 }),
    wrappings: fc.array(around, { minLength: 1, maxLength: 4 }),
    names: fc.array(fc.option(awkward, { nil: undefined }), { minLength: 1, maxLength: 5 }),
    extensions: fc.array(fc.option(extension, { nil: undefined }), { minLength: 1, maxLength: 5 }),
  })
  .map(({ document, wrappings, names, extensions }): NetworkDocument => {
    let count = 0;
    const decorated = <Entry extends object>(entry: Entry): Entry => {
      const name = names[count % names.length];
      const own = extensions[count % extensions.length];
      count++;
      return { ...entry, ...(name !== undefined && { name }), ...(own !== undefined && { "x-own": own }) };
    };
    const renamed = renameDocument(document, (kind, id) => {
      const [before, after] = wrappings[kind.length % wrappings.length]!;
      return `${before}${id}${after}`;
    });
    return decorated({
      ...renamed,
      sites: renamed.sites.map(decorated),
      cables: renamed.cables!.map((cable) => ({
        ...decorated(cable),
        segments: cable.segments!.map(decorated),
      })),
      links: renamed.links!.map(decorated),
      riskGroups: renamed.riskGroups!.map(decorated),
      demands: renamed.demands!.map(decorated),
    });
  });

describe.each(ways)("$format", (exporter, importer) => {
  const there = (network: Network) => [{ name: "network", text: exporter.write(network) }];

  test("what was written is read as the same network, to the hash, and nothing is assumed", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const network = Network.parse(document);
        const { document: back, notes } = importer.read(there(network));
        expect(Network.parse(back).hash).toBe(network.hash);
        expect(notes).toEqual([]);
      }),
    );
  });

  test("so is the network that comes with cutset", () => {
    const network = Network.parse(pakistan);
    const { document, notes } = importer.read(there(network));
    expect(Network.parse(document).hash).toBe(network.hash);
    expect(notes).toEqual([]);
  });
});

test("graphology: what was written is the graph of the network", () => {
  fc.assert(
    fc.property(networkDocument(), (document) => {
      const network = Network.parse(document);
      const graph = MultiUndirectedGraph.from(JSON.parse(exportGraphology.write(network)));
      expect(Network.fromGraph(graph).hash).toBe(Network.fromGraph(network.graph).hash);
    }),
  );
});
