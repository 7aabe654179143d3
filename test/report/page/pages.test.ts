import { describe, expect, test } from "vitest";
import { type Failure, Network, simulate } from "../../../src/index.ts";
import { outcomePage, outcomeStory, sweepPage } from "../../../src/report/index.ts";
import { oneLanding } from "../../simulate/landings.ts";
import { shipped } from "../shipped.ts";
import { swept } from "../swept.ts";

const network = Network.parse(oneLanding);
const bytes = (page: string) => Buffer.byteLength(page);

/** Without the script. */
const told = (page: string) => page.slice(0, page.lastIndexOf("<script>"));

/** The largest a page may be. */
const mostBytes = 700_000;

describe("an outcome's page", () => {
  const outcome = simulate(network, "cable:sea-1");
  const page = outcomePage(network, outcome, { net: "land's end.json" });

  test("tells the story, and how to repeat it", () => {
    for (const sentence of outcomeStory(network, outcome)) expect(page).toContain(`<p>${sentence}</p>`);
    expect(page).toContain(
      "<code>cutset simulate &#39;land&#39;\\&#39;&#39;s end.json&#39; --fail cable:sea-1</code>",
    );
  });

  test("asks nothing of anyone, and says so in a policy", () => {
    expect(page).toContain("default-src &#39;none&#39;");
    expect(page.replaceAll('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
      /https?:|url\(|@import|src=/,
    );
  });

  test("without the network has ids for names, no map, and says that", () => {
    const bare = outcomePage(null, outcome);
    expect(bare).toContain("There is no map in this page");
    expect(bare).toContain("The failure of sea-1 takes down 1 connection.");
    expect(bare).not.toContain('class="land"');
  });

  test("of the intact network, of planned work, of a failure that harms nobody", () => {
    for (const [failure, planned] of [
      [[], []],
      [[], "cable:sea-1"],
      ["degrade:cable:sea-1@0.99", []],
    ] as const) {
      const page = outcomePage(
        network,
        simulate(network, failure as Failure, { planned: planned as Failure }),
      );
      expect(page).toContain("</html>");
      expect(told(page)).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});

test.each<Failure>([[], "disc:31.2,29.9,60", "cable:2africa", "country:EG"])(
  "a page of the world stays below 700 kB, changes first: %s",
  async (failure) => {
    const world = await shipped("world");
    const outcome = simulate(world, failure);
    const page = outcomePage(world, outcome, { net: "world" });
    expect(bytes(page)).toBeLessThan(mostBytes);
    expect(page).toMatch(
      /The first [\d,]+ rows of 1,974, what changed most first; the other [\d,]+: <code>cutset simulate world/,
    );
    for (const id of outcome.failed.edges) expect(page).toContain(`<td dir="auto">${id}</td>`);
  },
);

test("a page of a network that no map could hold stays below 700 kB, and says what it does not draw", () => {
  const grid = gridOf(140);
  const page = outcomePage(grid, simulate(grid, ["site:0-0", "site:139-139"]));
  expect(bytes(page)).toBeLessThan(mostBytes);
  expect(page).toContain("Not drawn, for there is too much of it: unchanged.");
  expect(page).toContain("139-139: failed</title>");
});

/** Cities in a square, each joined to its neighbours. */
function gridOf(side: number): Network {
  const sites = Array.from({ length: side * side }, (_, i) => ({
    id: `${i % side}-${Math.floor(i / side)}`,
    kind: "city" as const,
    country: "PK",
    lat: Math.floor(i / side) * 0.3 - 20.007,
    lon: (i % side) * 0.3,
  }));
  const links = sites.flatMap(({ id }, i) =>
    [i % side === side - 1 ? -1 : i + 1, i + side].flatMap((j) => {
      const to = sites[j]?.id;
      const edge = { id: `${id}/${to}`, kind: "terrestrial" as const, from: id, capacityGbps: 1 };
      return to === undefined ? [] : [{ ...edge, to }];
    }),
  );
  return Network.parse({ format: "cutset-network/1", name: "grid", sites, links });
}

describe("a sweep's page", () => {
  test("ranks, with a curve, a map and tables", async () => {
    const pakistan = await shipped("pakistan");
    const summary = swept(pakistan, ["cable", "group", "site"]);
    const page = sweepPage(pakistan, summary);
    expect(bytes(page)).toBeLessThan(mostBytes);
    expect(page).toContain("The worst is the failure of All landing stations of Karachi");
    for (const id of ["worst", "elements", "edges", "countries", "operators", "spread"]) {
      expect(page).toContain(`<h2 id="${id}">`);
    }
    expect(sweepPage(null, summary)).toContain("There is no map in this page");
  });

  test("without routing, and of no failure at all", () => {
    for (const summary of [swept(network, ["cable"], { routing: null }), swept(network, ["group"])]) {
      const page = sweepPage(network, summary);
      expect(page).toContain("</html>");
      expect(told(page)).not.toMatch(/NaN|Infinity|undefined|null/);
    }
  });
});
