import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Outcome } from "../../src/simulate/index.ts";

/** Waits for the page's answer and takes the outcome as a reader can: as the file that the page saves. */
export async function shownOutcome(page: Page): Promise<Outcome> {
  await page.getByText(/^Answered in/).waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Outcome as JSON" }).click();
  return JSON.parse(readFileSync(await (await download).path(), "utf8"));
}
