import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CutsetError } from "../../src/errors.ts";
import { decodeText, type Importer, importers } from "../../src/io/index.ts";
import { errorOf, problemsOf } from "../problems.ts";
import { type SampleFormat, samples, sndlibXml } from "./samples.ts";

const importer = (format: string): Importer => importers.find((one) => one.format === format)!;
const read = (format: string, text: string) => importer(format).read([{ name: "file", text }]);

/** The sample with a piece of it replaced. */
function changed(format: SampleFormat, from: string | RegExp, to: string): string {
  expect(samples[format]).toMatch(from);
  return samples[format].replace(from, to);
}

const deep = 1_000_000;
const bomb = `<!DOCTYPE graphml [<!ENTITY a "${"x".repeat(100)}">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "&a;&a;">`).join("")}]>`;
const afterDeclaration = /(?<=\?>\n)/;

describe("a file that is wrong is refused with its place and a remedy", () => {
  const unreadable: readonly [what: string, format: string, text: string, says: RegExp][] = [
    [
      "entities",
      "graphml",
      changed("graphml", afterDeclaration, bomb),
      /^file at line \d+, column \d+: declares a document type.*remove <!DOCTYPE/,
    ],
    [
      "an outside document type",
      "gexf",
      changed("gexf", afterDeclaration, '<!DOCTYPE gexf SYSTEM "file:///etc/passwd">'),
      /declares a document type/,
    ],
    [
      "an undefined entity",
      "graphml",
      changed("graphml", ">Suva<", ">&suva;<"),
      /line 11, column \d+: is not XML: undefined entity/,
    ],
    ["XML cut short", "graphml", samples.graphml.slice(0, 700), /is not XML: .*cut short/],
    ["another root", "graphml", samples.gexf, /must begin with <graphml>, got <gexf>/],
    ["JSON as XML", "gexf", samples.geojson, /line 1, column \d+: is not XML/],
    ["elements too deep", "graphml", "<graphml>".repeat(deep), /nested more than 64 levels deep/],
    [
      "JSON cut short",
      "geojson",
      samples.geojson.slice(0, 200),
      /is not JSON: .* line 1, column \d+; the file seems to be cut short/,
    ],
    ["JSON too deep", "topohub", "[".repeat(deep), /is not JSON/],
    ["another JSON", "geojson", samples.topohub, /must be a GeoJSON FeatureCollection/],
    ["another JSON", "topohub", samples.geojson, /must be node-link JSON/],
    ["a node that is none", "topohub", '{"nodes":[5],"edges":[]}', /at nodes\[0\]: must be an object/],
    [
      "a point without numbers",
      "geojson",
      changed("geojson", "[178.4,-18.1]", '["x","y"]'),
      /features\[0\]\.geometry\.coordinates: must be \[lon, lat\]/,
    ],
    ["a quote never closed", "csv", changed("csv", "Suva", '"Suva'), /is not CSV: quoted field unterminated/],
    [
      "a row too long",
      "csv",
      changed("csv", "178.4", "178,4"),
      /at row 2: has 6 fields, its header 5; quote fields/,
    ],
    ["a table of neither", "csv", "one,two\n1,2\n", /neither sites .* nor links .*: one, two/],
    [
      "rows too few",
      "repetita",
      changed("repetita", "EDGES 2", "EDGES 3"),
      /EDGES has 1 rows too few; the file seems to be cut short/,
    ],
    [
      "fields too few",
      "repetita",
      changed("repetita", "a 178.4 -18.1", "a 178.4"),
      /at line 3: must have the 3 fields label x y, got 2/,
    ],
    ["no section", "repetita", "a b c\n", /at line 1: must begin with a section/],
    [
      "a section never closed",
      "sndlib",
      samples.sndlib.slice(0, -2),
      /DEMANDS has no closing bracket; the file seems to be cut short/,
    ],
    [
      "a link without ends",
      "sndlib",
      changed("sndlib", "L1 ( a b )", "L1 a b"),
      /at line 12: must name its ends as/,
    ],
    ["text outside sections", "sndlib", "hello\n", /at line 1: must begin a section/],
  ];
  test.each(unreadable)("%s (%s)", (_, format, text, says) => {
    expect(errorOf("INPUT_UNREADABLE", () => read(format, text)).message).toMatch(says);
  });

  const invalid: readonly [what: string, format: string, text: string, says: RegExp][] = [
    [
      "axes swapped",
      "graphml",
      changed("graphml", '"d0">-18.1</data><data key="d1">178.4', '"d0">178.4</data><data key="d1">-18.1'),
      /^line 11, lat: must be at most 90, got 178.4; are latitude and longitude swapped\?/,
    ],
    [
      "axes swapped",
      "geojson",
      changed("geojson", "[178.4,-18.1]", "[-18.1,178.4]"),
      /^features\[0\], lat: .*swapped\?/,
    ],
    ["axes swapped", "csv", changed("csv", "-18.1,178.4", "178.4,-18.1"), /^row 2, lat: .*swapped\?/],
    [
      "axes swapped",
      "topohub",
      samples.topohub.replaceAll(/\[(-?[\d.]+),(-?[\d.]+)\]/g, "[$2,$1]"),
      /^nodes\[0\], lat: .*swapped\?/,
    ],
    [
      "axes swapped",
      "repetita",
      changed("repetita", "178.4 -18.1", "-18.1 178.4").replace("-171.8 -13.8", "-13.8 -171.8"),
      /^line 3, lat: .*swapped\?/,
    ],
    [
      "a plane too large",
      "topohub",
      changed("topohub", "[178.4,-18.1]", "[500000,4000000]"),
      /^nodes\[0\], lat: must be at most 90/,
    ],
    [
      "a node twice",
      "graphml",
      changed("graphml", '<node id="b">', '<node id="a">'),
      /^line 12, id: site "a" exists already at line 11/,
    ],
    [
      "a node twice",
      "sndlib",
      changed("sndlib", "b ( -171", "a ( -171"),
      /^line 9, id: site "a" exists already at line 8/,
    ],
    ["an edge twice", "csv", `${samples.csv}ab,a,b,1\n`, /^row 7, id: edge "ab" exists already at row 6/],
    [
      "an end that is not there",
      "gexf",
      changed("gexf", 'target="b"', 'target="c"'),
      /^line 11, to: site "c" does not exist/,
    ],
    [
      "an end that is not there",
      "repetita",
      changed("repetita", "edge_0 0 1", "edge_0 0 9"),
      /^line 8, to: site "node 9" does not exist/,
    ],
    [
      "a reserved id",
      "graphml",
      samples.graphml.replaceAll('"a"', '"__proto__"'),
      /^line 11, id: must not be a reserved word/,
    ],
    [
      "a reserved id",
      "csv",
      samples.csv.replaceAll(/\ba,/g, "__proto__,"),
      /^row 2, id: must not be a reserved word/,
    ],
    [
      "NaN",
      "graphml",
      changed("graphml", "-18.1", "NaN"),
      /^line 11, lat: must be a finite number.*got "NaN"/,
    ],
    [
      "Infinity",
      "csv",
      changed("csv", "b,100", "b,Infinity"),
      /^row 6, capacityGbps: must be a finite number/,
    ],
    [
      "a number too large",
      "topohub",
      changed("topohub", "1145.9", "1e999"),
      /^edges\[0\], lengthKm: must be/,
    ],
    [
      "a capacity that is none",
      "sndlib",
      changed(
        "sndlib",
        ") 0.00 0.00 0.00 0.00 ( 40.00 1.00 100.00",
        ") x 0.00 0.00 0.00 ( 40.00 1.00 100.00",
      ),
      /^line 12, capacityGbps: must be a finite number/,
    ],
    [
      "an amount that is none",
      "topohub",
      changed("topohub", "3000", '"many"'),
      /^graph\.demands\.0\.1, gbps: must be a finite number/,
    ],
    [
      "no coordinates at all",
      "graphml",
      samples.graphml.replaceAll(/L(at|ong)itude/g, "other"),
      /has no coordinates at all; give at least one site/,
    ],
    ["nothing in it", "graphml", "<graphml/>", /has no sites/],
  ];
  test.each(invalid)("%s (%s)", (_, format, text, says) => {
    expect(problemsOf("NETWORK_INVALID", () => read(format, text))).toContainEqual(
      expect.stringMatching(says),
    );
  });
});

describe("keys that reach into prototypes", () => {
  const poison = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
  test.each([
    [
      "geojson",
      changed("geojson", '"country":"FJ"', `"country":"FJ","__proto__":{"polluted":1},"x-own":${poison}`),
    ],
    ["topohub", changed("topohub", '"demands":{', '"demands":{"__proto__":{"0":1},')],
    ["graphml", samples.graphml.replaceAll("LinkSpeedRaw", "__proto__").replaceAll("label", "constructor")],
    ["gexf", samples.gexf.replaceAll("capacityGbps", "__proto__")],
    ["csv", samples.csv.replaceAll("capacity_gbps", "__proto__")],
  ])("%s", (format, text) => {
    try {
      read(format, text);
    } catch (error) {
      expect(error).toBeInstanceOf(CutsetError);
    }
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("encodings", () => {
  const utf16 = (text: string, little: boolean) => {
    const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
    return little ? bytes : bytes.swap16();
  };
  const name = "Ōsaka";
  test.each<[string, Uint8Array]>([
    ["UTF-8", Buffer.from(name)],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${name}`)],
    ["UTF-16, little end first", utf16(name, true)],
    ["UTF-16, big end first", utf16(name, false)],
  ])("%s", (_, bytes) => {
    expect(decodeText(bytes, "file")).toBe(name);
  });

  test("UTF-16 without its mark, and what XML declares", () => {
    expect(decodeText(Buffer.from("<a/>", "utf16le"), "file")).toBe("<a/>");
    const declared = '<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>';
    expect(decodeText(Buffer.from(declared, "latin1"), "file")).toBe(declared);
  });

  test("what it is not is an error", () => {
    const latin = Buffer.from("é,à", "latin1");
    expect(errorOf("INPUT_UNREADABLE", () => decodeText(latin, "file")).message).toBe(
      "file is not UTF-8 text; convert it to UTF-8 first",
    );
    const unknown = Buffer.from('<?xml version="1.0" encoding="EBCDIC-X"?>');
    expect(errorOf("INPUT_UNREADABLE", () => decodeText(unknown, "file")).message).toMatch(
      /declares the unknown encoding "ebcdic-x"; convert it/,
    );
  });
});

describe("whatever stands in a file, an importer gives a network or a coded error", () => {
  const texts: readonly (readonly [SampleFormat, string])[] = [
    ...(Object.entries(samples) as [SampleFormat, string][]),
    ["sndlib", sndlibXml],
  ];
  test.each(texts)("%s", (format, text) => {
    const cut = fc.nat(text.length);
    const piece = fc.oneof(
      fc.string({ maxLength: 4, unit: "binary" }),
      fc.constantFrom(
        "",
        "<",
        "</",
        '"',
        "\n",
        ",",
        "[",
        "{",
        "null",
        "-",
        "1e999",
        "&#0;",
        "<![CDATA[",
        "__proto__",
        "0",
        ")",
        "\ufeff",
      ),
    );
    const edits = fc.array(fc.tuple(cut, fc.nat(12), piece), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(edits, (list) => {
        const edited = list.reduce(
          (now, [at, length, put]) => now.slice(0, at) + put + now.slice(at + length),
          text,
        );
        try {
          read(format, edited);
        } catch (error) {
          expect(error).toBeInstanceOf(CutsetError);
          expect((error as Error).message).toContain("file");
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each(["geojson", "topohub"])("%s, any JSON", (format) => {
    const loose = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: "small" }, fc.jsonValue({ maxDepth: 1 }), tie("object"), tie("list")),
      list: fc.array(tie("value"), { maxLength: 3 }),
      object: fc.dictionary(
        fc.constantFrom(
          ..."type features properties geometry coordinates id from to nodes edges pos source target graph demands cutset cables route x-own lat".split(
            " ",
          ),
        ),
        fc.oneof(
          tie("value"),
          fc.constantFrom("FeatureCollection", "Feature", "Point", "LineString", "MultiLineString", 0, "a"),
        ),
        { maxKeys: 6 },
      ),
    }));
    fc.assert(
      fc.property(loose.value, (value) => {
        try {
          read(format, JSON.stringify(value));
        } catch (error) {
          expect(error).toBeInstanceOf(CutsetError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
