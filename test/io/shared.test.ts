import { describe, expect, test } from "vitest";
import { CutsetError } from "../../src/errors.ts";
import {
  decodeText,
  type ImportedNetwork,
  type Importer,
  importGraphml,
  importRepetita,
  importTopohub,
} from "../../src/io/index.ts";
import { hasShared, sharedBytes, sharedJson, sharedPaths } from "../shared.ts";

function read(importer: Importer, ...paths: readonly string[]): ImportedNetwork {
  return importer.read(paths.map((path) => ({ name: path, text: decodeText(sharedBytes(path), path) })));
}

describe.skipIf(!hasShared)("what others publish comes in (needs ../shared/data)", () => {
  test("the Topology Zoo: all of 276 but the 16 that have no coordinates at all", () => {
    const files = sharedPaths("topology-zoo/graphml");
    const refused: string[] = [];
    for (const file of files) {
      try {
        const { document, notes } = read(importGraphml, file);
        expect(document.sites.length).toBeGreaterThan(1);
        expect(notes).not.toContainEqual(expect.stringMatching(/^No country is known/));
      } catch (error) {
        if (!(error instanceof CutsetError)) throw error;
        expect(error.message).toBe(
          `${file} has no coordinates at all; give at least one site a latitude and a longitude`,
        );
        expect(new TextDecoder().decode(sharedBytes(file))).not.toContain('"Latitude"');
        refused.push(file);
      }
    }
    expect([files.length, refused.length]).toEqual([276, 16]);
  });

  test.each([
    ["sndlib", 16],
    ["backbone", 2],
    ["gabriel", 2],
  ])("TopoHub's %s", (part, count) => {
    const files = sharedPaths(`topohub/${part}`);
    expect(files).toHaveLength(count);
    for (const file of files) {
      const { nodes, edges } = sharedJson(file) as { nodes: unknown[]; edges: unknown[] };
      const { sites, cables = [], links = [] } = read(importTopohub, file).document;
      const segments = cables.flatMap((cable) => cable.segments ?? []);
      expect([sites.length, segments.length + links.length]).toEqual([nodes.length, edges.length]);
    }
  });

  test.each(["Abilene", "Geant2012", "Ion", "Tinet"])("REPETITA's %s, with its demands", (name) => {
    const { document } = read(importRepetita, `repetita/${name}.graph`, `repetita/${name}.0000.demands`);
    expect(document.demands!.length).toBeGreaterThan(100);
  });
});
