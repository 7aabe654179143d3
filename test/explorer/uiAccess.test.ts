import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { explorerPage } from "../../src/explorer/explorerPage.ts";
import type { NetworkDocument } from "../../src/network/index.ts";
import { hasChromium, launchChromium, openPage } from "../browser.ts";
import { pakistanPage } from "./uiPage.ts";

const names = {
  markup: `</script><script>document.title = "broken"</script><img src=x onerror="document.title='broken'">`,
  quoted: `'"\`; & <b>bold</b> \${1}`,
  rightToLeft: "محطة كراتشي \u202eنهاية",
  long: "Landing".repeat(29),
};

const hostile: NetworkDocument = {
  format: "cutset-network/1",
  name: names.markup,
  sites: Object.values(names).map((name, i) => ({
    id: `${i}`,
    name,
    kind: "landing-station",
    country: "PK",
    operator: name,
    lat: 10 + 3 * i,
    lon: 60 + 4 * i,
  })),
  cables: [
    {
      id: names.quoted,
      name: names.long,
      segments: [0, 1, 2].map((i) => ({
        id: `${names.quoted} ${i}`,
        from: `${i}`,
        to: `${i + 1}`,
        capacityGbps: 10,
      })),
    },
  ],
  riskGroups: [{ id: "all", name: names.markup, members: [`cable:${names.quoted}`] }],
  demands: [{ id: names.markup, from: "0", to: "3", gbps: 12 }],
};

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

describe.skipIf(!hasChromium)("the page of the explorer", () => {
  let browser: Browser;
  const pages: Record<string, string> = {};
  beforeAll(async () => {
    browser = await launchChromium();
    pages["pakistan"] = await pakistanPage();
    pages["hostile"] = await explorerPage(hostile);
  });
  afterAll(() => browser?.close());

  test("shows hostile names as text, wherever they stand", async () => {
    const { page, errors, requests } = await openPage(browser, { html: pages["hostile"]! });
    const search = page.getByRole("combobox", { name: /^Fail a place/ });
    for (const [words, name] of [
      ["document.title", names.markup],
      ["bold", names.quoted],
      ["كراتشي", names.rightToLeft],
      ["landinglanding", names.long],
    ] as const) {
      await search.fill(words);
      await page.locator("#found").getByRole("option").filter({ hasText: name }).last().click();
      await expect.poll(() => page.locator(".chip bdi").allTextContents()).toContain(name);
    }
    await expect.poll(() => page.locator("#demands tbody").textContent()).toContain(names.markup);
    await page.locator("#demands").getByRole("button", { name: names.markup }).click();
    await expect.poll(() => page.locator("#explanation h3").textContent()).toBe(names.markup);
    await page.locator("#edges tbody button").first().click();
    await expect.poll(() => page.getByRole("dialog").textContent()).toContain(names.long);
    expect(await page.locator("h1").textContent()).toBe(names.markup);
    expect(await page.locator("#app script, #app img, #app b").count()).toBe(0);
    expect(await page.title()).toContain("cutset");
    expect(await overflow(page)).toBe(0);
    expect({ errors, requests }).toEqual({ errors: [], requests: [] });
  });

  test.each(["pakistan", "hostile"])(
    "keeps %s within 360 pixels, and everything large enough for a thumb",
    async (name) => {
      const hash = name === "pakistan" ? "#fail=group:karachi-landings" : "#fail=site:3&fail=site:0";
      const { page, errors } = await openPage(browser, { html: pages[name]! }, { ...phone, hash });
      await page.getByText(/^Answered in/).waitFor();
      expect(await overflow(page)).toBe(0);
      const small = await page
        .locator("button:visible, select:visible, summary:visible, input[type=text]:visible")
        .evaluateAll((targets) =>
          targets
            .filter((target) => target.getBoundingClientRect().height < 40)
            .map((target) => target.outerHTML),
        );
      expect(small).toEqual([]);
      await page.getByRole("application").tap({ position: { x: 180, y: 200 } });
      expect(await overflow(page)).toBe(0);
      expect(errors).toEqual([]);
    },
  );

  test.each(["light", "dark"] as const)(
    "has no serious fault of accessibility in the %s",
    async (colorScheme) => {
      const hash = "#fail=group:karachi-landings&fail=disc:24.8,66.9,80";
      const { page, errors } = await openPage(browser, { html: pages["pakistan"]! }, { colorScheme, hash });
      await page.getByText(/^Answered in/).waitFor();
      await page.evaluate(axe);
      expect(await faults(page)).toEqual([]);
      await page.locator("#countries").getByRole("button", { name: "Pakistan" }).click();
      await page.locator("#edges tbody button").first().click();
      await page.getByRole("dialog").waitFor();
      expect(await faults(page)).toEqual([]);
      await page.getByRole("combobox", { name: /^Fail a place/ }).fill("karachi");
      await page.getByRole("option").first().waitFor();
      expect(await faults(page)).toEqual([]);
      expect(errors).toEqual([]);
    },
  );

  test("prints its map and all its tables on white, from a dark screen too", async () => {
    const { page } = await openPage(browser, { html: pages["pakistan"]! }, { colorScheme: "dark" });
    await page.getByText(/^Answered in/).waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
    expect(await page.locator("#countries table").isVisible()).toBe(true);
    expect(await page.locator("#search").isVisible()).toBe(false);
  });
});

/** By how many pixels the page is wider than the screen. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What axe holds to be serious or worse, with the elements that have the fault. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: AxeLike }).axe.run();
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

interface AxeLike {
  run(): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly impact: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}
