import { describe, expect, test } from "vitest";
import { importTexts } from "./importTexts.ts";
import { samples, sndlibXml } from "./samples.ts";

const texts = [...Object.entries(samples), ["sndlib", sndlibXml] as const];

describe.each(texts)("the sample in %s", (format, text) => {
  const { network } = importTexts(format, [text]);

  test("is two places across the antimeridian and one link of 1,150 km", () => {
    expect(network.sites.map(({ lat, lon }) => [lat, lon])).toEqual([
      [-18.1, 178.4],
      [-13.8, -171.8],
    ]);
    const [{ lengthKm, latencyMs }] = network.edges as [(typeof network.edges)[0]];
    expect(lengthKm).toBeGreaterThan(1140);
    expect(lengthKm).toBeLessThan(1160);
    expect(latencyMs).toBeCloseTo(5.6, 1);
  });

  test("has its capacity in Gbit/s, or the sum of its demands", () => {
    expect(network.edges.map(({ capacityGbps }) => capacityGbps)).toEqual([format === "topohub" ? 3 : 100]);
  });

  test("has its countries, or none", () => {
    const told = ["csv", "geojson", "gexf", "graphml"].includes(format);
    expect(network.sites.map(({ country }) => country)).toEqual(told ? ["FJ", "WS"] : ["ZZ", "ZZ"]);
  });
});
