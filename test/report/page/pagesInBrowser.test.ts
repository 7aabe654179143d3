import axe from "axe-core";
import fc from "fast-check";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Network, simulate } from "../../../src/index.ts";
import { outcomePage, sweepPage } from "../../../src/report/index.ts";
import { hasChromium, launchChromium, openPage } from "../../browser.ts";
import { shipped } from "../shipped.ts";
import { swept } from "../swept.ts";
import { hostileTexts, networkNamed } from "./hostileNetwork.ts";

describe.skipIf(!hasChromium)("pages in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  const karachi = async () => {
    const network = await shipped("pakistan");
    const outcome = simulate(network, "group:karachi-landings");
    return { outcome, html: outcomePage(network, outcome, { net: "pakistan" }) };
  };

  test("an outcome's opens from disk in silence, with the figures of the outcome", async () => {
    const { outcome, html } = await karachi();
    const { page, errors, requests } = await openPage(browser, { html });
    expect({ errors, requests }).toEqual({ errors: [], requests: [] });
    const bars = await page.locator("section[aria-labelledby=traffic] .figure").allTextContents();
    const { servedBeforeGbps, servedGbps, congestedGbps, disconnectedGbps } = outcome.traffic;
    for (const [i, gbps] of [servedBeforeGbps, servedGbps, congestedGbps, disconnectedGbps].entries()) {
      expect(bars[i]).toContain(`${Math.round(gbps).toLocaleString("en-US")} Gbit/s`);
    }
    const demands = await cells(page, "demands");
    expect(demands).toHaveLength(outcome.demands.length);
    for (const { id, status } of outcome.demands) {
      expect(demands.find(([name]) => name === id)?.[1]).toBe(status);
    }
    expect(await cells(page, "edges")).toHaveLength(outcome.edges.length);
  });

  test("the figures of ten random studies are those of their outcomes", async () => {
    const network = await shipped("pakistan");
    const refs = [...network.ids.site]
      .map((id) => `site:${id}`)
      .concat([...network.ids.cable].map((id) => `cable:${id}`));
    const studies = fc.sample(fc.subarray(refs, { minLength: 1, maxLength: 3 }), 10);
    for (const refs of studies) {
      const outcome = simulate(network, refs);
      const { page } = await openPage(browser, { html: outcomePage(network, outcome) });
      const told = new Map((await cells(page, "demands")).map((row) => [row[0], row]));
      for (const { id, status, gbps, after } of outcome.demands) {
        const [, is, offered, , served] = told.get(id)!;
        expect(is).toBe(status);
        expect(Math.abs(figure(offered!) - gbps)).toBeLessThanOrEqual(roundedBy(gbps));
        expect(Math.abs(figure(served!) - after.servedGbps)).toBeLessThanOrEqual(roundedBy(after.servedGbps));
      }
      const failed = (await cells(page, "edges")).filter((row) => row[2] === "failed").map((row) => row[1]);
      expect(failed.toSorted()).toEqual([...outcome.failed.edges].sort());
      const bars = await page.locator("section[aria-labelledby=traffic] .figure").allTextContents();
      expect(Math.abs(figure(bars[1]!) - outcome.traffic.servedGbps)).toBeLessThanOrEqual(0.5);
      await page.close();
    }
  });

  test("tables sort by a press of a button or a key, in both directions, and say so", async () => {
    const { page } = await openPage(browser, { html: (await karachi()).html });
    const table = page.locator("table[aria-labelledby=demands]");
    const offered = async () => (await cells(page, "demands")).map((row) => figure(row[2]!));
    const heading = table.locator("th", { hasText: "offered" });

    await heading.getByRole("button").click();
    expect(await heading.getAttribute("aria-sort")).toBe("descending");
    expect(await offered()).toEqual((await offered()).toSorted((a, b) => b - a));

    await page.keyboard.press("Enter");
    expect(await heading.getAttribute("aria-sort")).toBe("ascending");
    expect(await offered()).toEqual((await offered()).toSorted((a, b) => a - b));

    const name = table.locator("th", { hasText: /^demand$/ });
    await name.getByRole("button").press("Space");
    expect(await name.getAttribute("aria-sort")).toBe("ascending");
    expect(await heading.getAttribute("aria-sort")).toBeNull();
    const after = (await cells(page, "demands")).map(([id]) => id!);
    expect(after).toEqual(after.toSorted((a, b) => a.localeCompare(b, "en", { numeric: true })));
  });

  test("latencies that are none stand last in either direction", async () => {
    const { page } = await openPage(browser, { html: (await karachi()).html });
    const button = page
      .locator("table[aria-labelledby=demands] th", { hasText: "after" })
      .nth(1)
      .getByRole("button");
    for (let press = 0; press < 2; press++) {
      await button.click();
      const latencies = (await cells(page, "demands")).map((row) => row[6]!);
      expect(latencies.lastIndexOf("–")).toBe(latencies.length - 1);
      expect(latencies.slice(latencies.indexOf("–")).every((latency) => latency === "–")).toBe(true);
    }
  });

  test("tables filter by words, and say how many rows are left", async () => {
    const { page } = await openPage(browser, { html: (await karachi()).html });
    const section = page.locator("section[aria-labelledby=demands]");
    await section.getByLabel("Filter rows").fill("Lahore lost");
    const shown = await section.locator("tbody tr:visible").allTextContents();
    expect(shown.length).toBeGreaterThan(0);
    for (const text of shown) expect(text).toMatch(/lahore.*lost/i);
    expect(await section.locator("output").textContent()).toBe(`${shown.length} of 81 rows`);
  });

  test("without scripts all of it is there to read, and nothing that does not work", async () => {
    const { outcome, html } = await karachi();
    const { page } = await openPage(browser, { html }, { javaScriptEnabled: false });
    expect(await page.locator("table[aria-labelledby=edges] tbody tr").count()).toBe(outcome.edges.length);
    expect(await page.locator("button, input").count()).toBe(0);
  });

  test("fit a screen of 360 pixels, and have no fault that axe knows as serious, light and dark", async () => {
    const network = await shipped("pakistan");
    const pages = [(await karachi()).html, sweepPage(network, swept(network, ["cable", "group", "site"]))];
    for (const html of pages) {
      for (const colorScheme of ["light", "dark"] as const) {
        const { page, errors } = await openPage(browser, { html }, { colorScheme, bypassCSP: true });
        expect(await seriousFaults(page)).toEqual([]);
        await page.setViewportSize({ width: 360, height: 740 });
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
        expect(errors).toEqual([]);
      }
    }
  });

  test.each(hostileTexts)("a name stays text: %s", async (text) => {
    const network = Network.parse(networkNamed(text));
    const outcome = simulate(network, `group:${network.riskGroups[0]!.id}`);
    const { page, errors, requests } = await openPage(browser, { html: outcomePage(network, outcome) });
    expect({ errors, requests }).toEqual({ errors: [], requests: [] });
    expect(await strangers(page)).toEqual([]);
    const ids = (await cells(page, "demands")).map(([id]) => id);
    expect(ids.toSorted()).toEqual(network.demands.map(({ id }) => id).toSorted());
    expect(await page.title()).toContain(text.trim().replace(/\s+/g, " "));
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
  });

  test("law: whatever a document says, no element or attribute comes of it", async () => {
    const { page } = await openPage(browser, { html: "<!doctype html><title>x</title>" });
    const text = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom(..."<>&\"'`=/ -!s"),
          fc.string({ minLength: 1, maxLength: 1, unit: "binary" }),
        ),
        minLength: 1,
        maxLength: 60,
      })
      .filter((text) => text.trim() !== "" && !/\p{Cc}/u.test(text));
    await fc.assert(
      fc.asyncProperty(text, async (text) => {
        const network = Network.parse(networkNamed(text));
        const outcome = simulate(network, `group:${network.riskGroups[0]!.id}`);
        await page.setContent("");
        expect(await strangers(page, outcomePage(network, outcome))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

/** A figure as it is written. */
function figure(text: string): number {
  return Number(/[\d.,]+/.exec(text)![0].replaceAll(",", ""));
}

/** Half of the last digit that is written. */
function roundedBy(value: number): number {
  return (value >= 100 ? 0.5 : value >= 10 ? 0.05 : 0.005) + 1e-9;
}

/** The texts of the cells of a table, row by row. */
function cells(page: Page, id: string): Promise<string[][]> {
  return page
    .locator(`table[aria-labelledby=${id}] tbody tr`)
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...(row as unknown as { cells: Iterable<{ textContent: string }> }).cells].map(
          (cell) => cell.textContent,
        ),
      ),
    );
}

/** Elements and attributes that pages of ours do not have, in the open page or in a text that is read as one. */
function strangers(page: Page, html?: string): Promise<string[]> {
  return page.evaluate(`(() => {
    const elements = "a b html head meta title style body header main footer section h1 h2 p div span bdi figure figcaption ul li table thead tbody tr th td dl dt dd code svg desc rect path g text script button input label output".split(" ");
    const attributes = "lang charset http-equiv content name class dir id aria-labelledby aria-hidden aria-sort role tabindex scope viewbox preserveaspectratio width height x y d text-anchor xmlns type".split(" ");
    const html = ${JSON.stringify(html ?? null)?.replaceAll("</", "<\\/")};
    const root = html === null ? document : new DOMParser().parseFromString(html, "text/html");
    const found = [...root.querySelectorAll("*")].flatMap((element) => [
      ...(elements.includes(element.tagName.toLowerCase()) ? [] : ["<" + element.tagName + ">"]),
      ...[...element.attributes].map(({ name }) => name.toLowerCase()).filter((name) => !attributes.includes(name)),
    ]);
    return root.scripts.length === 1 ? found : [...found, root.scripts.length + " scripts"];
  })()`);
}

async function seriousFaults(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe.source });
  return page.evaluate(`axe.run().then(({ violations }) => violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)).join(" | ")))`);
}
