import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasChromium, launchChromium, openPage } from "./browser.ts";

describe.skipIf(!hasChromium)("tests in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  test("see a page that keeps to itself, opened from disk", async () => {
    const html =
      '<!doctype html><title>x</title><img src="data:,"><a href="https://example.com">a link</a><p id="hash"></p><script>hash.textContent = location.protocol + location.hash</script>';
    const { page, errors, requests } = await openPage(browser, { html }, { hash: "#a=b" });
    expect(await page.textContent("#hash")).toBe("file:#a=b");
    expect({ errors, requests }).toEqual({ errors: [], requests: [] });
  });

  test("see errors, refusals and requests of a page, and of its workers", async () => {
    const html = `<!doctype html><title>x</title><p>text</p><img src="https://127.0.0.1:1/x.png"><script>
      console.error("said");
      new Worker(URL.createObjectURL(new Blob(["fetch('https://127.0.0.1:1/from-worker').catch(() => postMessage(0)); console.error('in worker')"]))).onmessage = () => { document.title = "done"; throw new Error("thrown"); };
    </script>`;
    const { page, errors, requests } = await openPage(browser, { html });
    await page.waitForFunction("document.title === 'done'");
    expect(errors).toEqual(expect.arrayContaining(["said", "thrown", "in worker"]));
    expect(requests.toSorted()).toEqual(["https://127.0.0.1:1/from-worker", "https://127.0.0.1:1/x.png"]);

    const policy = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">';
    const refused = await openPage(browser, { html: `<!doctype html>${policy}${html}` });
    expect(refused.errors.join()).toContain("Content Security Policy");
  });
});
