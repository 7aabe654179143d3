import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { distanceKm } from "../../src/geo/index.ts";
import { formatShare } from "../../src/report/index.ts";
import { simulate } from "../../src/simulate/index.ts";
import { hasChromium, launchChromium, type OpenedPage, type OpenOptions, openPage } from "../browser.ts";
import { countryFigures, figuresOf, pakistan, pakistanPage, pointOfSite, shownFigures } from "./uiPage.ts";

const karachi = "karachi-hawksbay";
const wide = { viewport: { width: 1300, height: 900 } };

describe.skipIf(!hasChromium)("a reader of the explorer", () => {
  let browser: Browser;
  let html: string;
  const opened: OpenedPage[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
    html = await pakistanPage();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    for (const { page, errors, requests } of opened.splice(0)) {
      expect({ errors, requests }).toEqual({ errors: [], requests: [] });
      await page.context().close();
    }
  });

  async function open(options: OpenOptions = {}) {
    const one = await openPage(browser, { html }, { ...wide, ...options });
    opened.push(one);
    await one.page.getByText(/^Answered in/).waitFor();
    return one.page;
  }

  async function expectFigures(page: OpenedPage["page"], fail: readonly string[]) {
    const outcome = simulate(pakistan, fail);
    await expect.poll(() => shownFigures(page)).toMatchObject(figuresOf(outcome));
    expect(await page.locator(".chip").count()).toBe(fail.length);
    return outcome;
  }

  test("fails a station by clicking on the map, and sees what simulate says", async () => {
    const page = await open();
    await expectFigures(page, []);
    const { x, y } = await pointOfSite(page, pakistan, karachi);
    // The wheel zooms at whole pixels, by 2 a turn of 500.
    const [left, top] = [Math.round(x), Math.round(y)];
    await page.mouse.move(left, top);
    for (let turn = 0; turn < 5; turn++) await page.mouse.wheel(0, -500);
    await page.waitForTimeout(500);
    await page.mouse.click(left + 2 ** 5 * (x - left), top + 2 ** 5 * (y - top));
    const card = page.getByRole("dialog");
    expect(await card.textContent()).toContain(pakistan.site(karachi).name);
    await card.getByRole("button", { name: "Fail this station" }).click();
    const outcome = await expectFigures(page, [`site:${karachi}`]);
    const { countries } = await shownFigures(page);
    expect(countries["Pakistan"]).toEqual(countryFigures(outcome, "PK"));
    expect(outcome.reachability.pairsAfter).toBeLessThan(outcome.reachability.pairsBefore);
  });

  test("undoes and redoes, by buttons, by keys and by going back", async () => {
    const page = await open();
    const fail = async (words: string) => {
      await page.getByRole("combobox", { name: /^Fail a place/ }).fill(words);
      await page.getByRole("option").first().click();
    };
    await fail("peace");
    await expectFigures(page, ["cable:peace"]);
    await fail("aae-1");
    await expectFigures(page, ["cable:peace", "cable:aae-1"]);
    await page.getByRole("button", { name: "Undo" }).click();
    await expectFigures(page, ["cable:peace"]);
    await page.keyboard.press("Control+Z");
    await expectFigures(page, []);
    await page.keyboard.press("Control+Shift+Z");
    await expectFigures(page, ["cable:peace"]);
    await page.getByRole("button", { name: "Redo" }).click();
    await expectFigures(page, ["cable:peace", "cable:aae-1"]);
    await page.goBack();
    await expectFigures(page, ["cable:peace"]);
    await page.getByRole("button", { name: "Restore PEACE" }).click();
    await expectFigures(page, []);
  });

  test("sends a link that opens the same study elsewhere", async () => {
    const page = await open();
    await page.getByLabel("Routing").selectOption("ecmp");
    await page.getByLabel("gwadar").check();
    await page.getByRole("textbox", { name: "Date" }).fill("2027");
    await page.getByRole("textbox", { name: "Date" }).press("Enter");
    await page.getByLabel("Risk group", { exact: true }).selectOption("karachi-landings");
    await page.getByRole("button", { name: "Fail: Risk group" }).click();
    await page.locator(".chip").waitFor();
    await page.getByText(/^Answered in/).waitFor();
    await expect.poll(() => page.url()).toContain("#fail=group:karachi-landings");
    const hash = new URL(page.url()).hash;
    expect(hash).toBe("#fail=group:karachi-landings&routing=ecmp&as-of=2027&overlay=gwadar");
    await page.getByRole("button", { name: "Command line" }).click();
    expect(await page.getByLabel("Copied text").inputValue()).toBe(
      "cutset simulate pakistan+gwadar --fail group:karachi-landings --routing ecmp --as-of 2027",
    );
    await expect.poll(() => page.locator("#story").textContent()).toContain("landing stations of Karachi");
    const figures = await shownFigures(page);

    const elsewhere = await open({ hash });
    expect(await shownFigures(elsewhere)).toEqual(figures);
    expect(await elsewhere.getByLabel("gwadar").isChecked()).toBe(true);
    expect(await elsewhere.getByLabel("Routing").inputValue()).toBe("ecmp");
    expect(await elsewhere.getByRole("textbox", { name: "Date" }).inputValue()).toBe("2027");
  });

  test("drags a disc and sees its answer before letting go", async () => {
    const page = await open();
    const { x, y } = await pointOfSite(page, pakistan, karachi);
    await page.getByRole("button", { name: "Disc" }).click();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 10, y, { steps: 4 });
    await expect.poll(() => page.locator(".chip").textContent()).toContain("km around");
    await expect.poll(() => page.locator("#story").textContent()).toContain("everything within");
    expect(page.url()).not.toContain("disc");
    await page.mouse.up();
    await expect.poll(() => page.url()).toContain("#fail=disc:");
    const [, text = ""] = /#fail=(disc:[^&]+)/.exec(page.url())!;
    const [lat, lon, radiusKm] = text.slice("disc:".length).split(",").map(Number);
    const site = pakistan.site(karachi);
    expect(distanceKm([lon!, lat!], [site.lon, site.lat])).toBeLessThan(60);
    expect(radiusKm).toBeGreaterThan(100);
    await expectFigures(page, [text]);
    await page.keyboard.press("Control+Z");
    await expectFigures(page, []);
  });

  test("drags a corridor, and gives one up by Escape", async () => {
    const page = await open();
    const { x, y } = await pointOfSite(page, pakistan, karachi);
    await page.getByRole("button", { name: "Corridor" }).click();
    await page.getByLabel("km wide").fill("50");
    for (const key of ["Escape", null]) {
      await page.mouse.move(x - 8, y);
      await page.mouse.down();
      await page.mouse.move(x + 8, y, { steps: 4 });
      if (key !== null) await page.keyboard.press(key);
      await page.mouse.up();
      if (key !== null) await expectFigures(page, []);
    }
    await expect.poll(() => page.url()).toMatch(/#fail=corridor:[\d.,-]+,50&/);
    await expectFigures(page, [/#fail=([^&]+)/.exec(page.url())![1]!]);
  });

  test("does it all by keys", async () => {
    const page = await open();
    const canvas = page.getByRole("application");
    await canvas.focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("+");
    await page.getByRole("combobox", { name: /^Fail a place/ }).focus();
    await page.keyboard.type("karachi haw");
    await page.keyboard.press("ArrowDown");
    const active = page.locator('[role="option"][aria-selected="true"]');
    expect(await active.count()).toBe(1);
    await page.keyboard.press("ArrowUp");
    expect(await active.textContent()).toContain("Karachi Hawksbay");
    await page.keyboard.press("Enter");
    const [failure = ""] = (await expectUrlFailure(page)) ?? [];
    expect(failure).toMatch(/^site:karachi-hawksbay/);
    await expectFigures(page, [failure]);
    await page.keyboard.press("Control+Z");
    await expectFigures(page, []);
  });

  test("sees where a demand went, and why a country lost", async () => {
    const page = await open({ hash: "#fail=cable:peace" });
    const outcome = simulate(pakistan, "cable:peace");
    const changed = outcome.demands.filter(({ status }) => status !== "kept");
    expect(changed.length).toBeGreaterThan(0);
    const row = page.locator("#demands tbody tr").first();
    await row.hover();
    expect(await page.locator(".map-caption").textContent()).toMatch(/before \(dashed\), .* after \(whole\)/);
    await page.locator("#countries").getByRole("button", { name: "Pakistan" }).click();
    await expect
      .poll(() => page.locator(".explanation").textContent())
      .toMatch(/^When cable:peace fails, Pakistan loses/);
    await page.locator("#countries").getByRole("button", { name: "Lost", exact: true }).click();
    expect(
      await page
        .locator("#countries")
        .getByRole("columnheader", { name: "Lost", exact: true })
        .getAttribute("aria-sort"),
    ).toBe("descending");
  });

  test("sees loads as shares of what degradations leave, as in the report", async () => {
    const fail = ["degrade:cable:smw5@0.2"];
    const page = await open({ hash: `#fail=${fail[0]}&routing=spf` });
    const { capacityGbps, after } = simulate(pakistan, fail).edges.find(({ id }) => id === "smw5/karachi")!;
    const share = formatShare(after.backwardGbps, 0.2 * capacityGbps);
    const [worst] = await page.locator("#edges tbody tr").allTextContents();
    expect(worst).toContain("overloaded");
    expect(worst).toContain(share);
  });

  test("is told what does not fit, and keeps the last answer", async () => {
    const page = await open();
    const date = page.getByRole("textbox", { name: "Date" });
    await date.fill("2025-13");
    await date.press("Enter");
    expect(await page.getByRole("alert").textContent()).toContain("YYYY-MM");
    await date.fill("2025-12");
    await date.press("Enter");
    await expect.poll(() => page.getByRole("alert").count()).toBe(0);
    await page.evaluate("location.hash = '#fail=cable:nowhere'");
    await expect.poll(() => page.getByRole("alert").textContent()).toContain('"nowhere"');
    await expectFigures(page, []);
  });

  async function expectUrlFailure(page: OpenedPage["page"]) {
    await expect.poll(() => page.url()).toContain("#fail=");
    return new URL(page.url()).hash.match(/(?<=fail=)[^&]+/g);
  }
});
