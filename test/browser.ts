import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome"];

const executable =
  process.env["CHROMIUM"] ??
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(existsSync);

/** Whether tests in a browser run; where all tests must, a missing browser fails them. */
export const hasChromium: boolean = executable !== undefined || process.env["CI"] !== undefined;
if (!hasChromium) console.warn("skipped: Chromium is not installed, nor named by CHROMIUM");

/** What a browser must not do for any page of ours: talk to anyone but the page. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launchChromium(): Promise<Browser> {
  if (executable === undefined) throw new Error("Chromium is not installed, nor named by CHROMIUM");
  return chromium.launch({ executablePath: executable, args: flags });
}

/** A page as a reader has it: a file on disk. */
export interface OpenedPage {
  readonly page: Page;
  /** What was written to the console as an error or a warning, and errors nobody caught; refusals of the policy too. */
  readonly errors: readonly string[];
  /** Addresses of what was asked for beside the file itself and what it holds. */
  readonly requests: readonly string[];
}

export interface OpenOptions extends BrowserContextOptions {
  /** The part of the address after the file, from its `#`. */
  readonly hash?: string;
}

/**
 * Opens a page from disk in a context of its own, which closes with the browser.
 *
 * @param source - the text of a page, or the path of its file
 */
export async function openPage(
  browser: Browser,
  source: { readonly html: string } | { readonly file: string },
  { hash = "", ...options }: OpenOptions = {},
): Promise<OpenedPage> {
  const folder = mkdtempSync(join(tmpdir(), "cutset-page-"));
  browser.once("disconnected", () => rmSync(folder, { recursive: true, force: true }));
  const file = "file" in source ? resolve(source.file) : join(folder, "page.html");
  if ("html" in source) writeFileSync(file, source.html);
  const own = pathToFileURL(file).href;

  const context = await browser.newContext(options);
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  context.on("request", (request) => {
    const [address = ""] = request.url().split("#");
    if (address !== own && !/^(blob|data):/.test(address)) requests.push(address);
  });
  await page.goto(own + hash);
  return { page, errors, requests };
}
