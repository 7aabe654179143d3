import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { pakistan } from "../../../src/data/index.ts";
import { type Failure, Network, simulate } from "../../../src/index.ts";
import { mapPicture } from "../../../src/report/index.ts";
import { placedLabels } from "../../../src/report/map/placedLabels.ts";
import { cases } from "../../laws/cases.ts";
import { shipped } from "../shipped.ts";

interface Element {
  readonly name: string;
  readonly className: string;
  readonly d: string;
  readonly hasTitle: boolean;
}

/** The elements of a picture, read as XML. */
function elementsOf(svg: string): Element[] {
  const elements: { name: string; className: string; d: string; hasTitle: boolean }[] = [];
  const open: (typeof elements)[number][] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "title" && open.length > 0) open.at(-1)!.hasTitle = true;
    const { class: className = "", d = "" } = attributes as Record<string, string>;
    const element = { name, className, d, hasTitle: false };
    elements.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.write(svg).close();
  return elements;
}

const network = Network.parse(pakistan).asOf("2025-12-31");
const picture = (failure: Failure) => mapPicture(network, simulate(network, failure));

test("everything that failed can be pointed at, and what is overloaded", () => {
  const outcome = simulate(network, "group:karachi-landings");
  const elements = elementsOf(mapPicture(network, outcome));
  const titled = (className: string) =>
    elements.filter((element) => element.className === className && element.hasTitle).length;
  expect(titled("edge-failed")).toBe(outcome.failed.edges.length);
  expect(titled("site-failed")).toBe(outcome.failed.sites.length);
  expect(titled("edge-overloaded")).toBe(2);
  // One for all of them, and one in the legend.
  expect(elements.filter(({ className }) => className === "edge-unchanged")).toHaveLength(2);
});

test("what failed and what is cut off is told in words", () => {
  const svg = picture("group:karachi-landings");
  expect(svg).toContain("Karachi Clifton (PTCL)</text>");
  expect(svg).toContain("failed: 10 connections</text>");
  expect(svg).toContain("cut off: 7 sites</text>");
  expect(svg).toContain('role="img" aria-labelledby="map-title map-description"');
});

test("nothing leaves the box but for strokes", () => {
  const [map = ""] = picture("cable:peace").split('<g class="legend">');
  const numbers = [...map.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(numbers.length).toBeGreaterThan(1000);
  for (const [x, y] of numbers) {
    expect(x! >= 0 && x! <= 960 && y! >= 0 && y! <= 540, `${x},${y}`).toBe(true);
  }
});

test.each<Failure>([[], "disc:31.2,29.9,60", "country:FJ", "group:red-sea"])(
  "the world stays small: %s",
  async (failure) => {
    const world = await shipped("world");
    expect(mapPicture(world, simulate(world, failure)).length).toBeLessThan(250_000);
  },
);

test("law: whatever is drawn is well-formed and has no figure that is none", () => {
  fc.assert(
    fc.property(cases(), ({ network, failure, more }) => {
      const svg = mapPicture(network, simulate(network, failure, { planned: more }));
      expect(elementsOf(svg).length).toBeGreaterThan(5);
      expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
    }),
    { numRuns: 40 },
  );
});

describe("labels", () => {
  const box = { width: 300, height: 200 };
  const label = fc.record({
    text: fc.string({ minLength: 1, maxLength: 40 }),
    x: fc.nat(300),
    y: fc.nat(200),
    kind: fc.constant("name"),
  });

  test("law: a label is never drawn twice, nor more of them than asked for, and the first comes first", () => {
    fc.assert(
      fc.property(fc.array(label), fc.nat(8), (labels, most) => {
        const placed = placedLabels(labels, box, most);
        expect(placed.length).toBeLessThanOrEqual(most);
        expect(new Set(placed.map(({ text }) => text)).size).toBe(placed.length);
        for (const { x, y } of placed) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(box.width);
          expect(y).toBeLessThanOrEqual(box.height);
        }
      }),
    );
  });

  test("those that would cover each other give way to the first", () => {
    const at = { x: 150, y: 100, kind: "name" };
    const texts = ["one", "two", "three", "four", "five", "six"].map((text) => ({ ...at, text }));
    expect(placedLabels(texts, box, 9).map(({ text, anchor }) => [text, anchor])).toEqual([
      ["one", "start"],
      ["two", "end"],
      ["three", "middle"],
      ["four", "middle"],
    ]);
  });

  test("long ones are cut", () => {
    const [placed] = placedLabels([{ text: "x".repeat(200), x: 10, y: 100, kind: "name" }], box, 1);
    expect(placed!.text).toHaveLength(30);
  });
});
