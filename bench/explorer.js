// How fast the explorer's page is, in Chromium without a window: node bench/explorer.js [NET …]
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { shippedNetworks } from "cutset/data";
import { explorerPage } from "cutset/explorer";
import { chromium } from "playwright-core";

const openings = 5;
const failures = ["cable:imewe", "disc:24.8,66.9,60", "group:red-sea", "country:PK", "site:fujairah"];
const rounds = 4;

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: flags,
});
const folder = mkdtempSync(join(tmpdir(), "cutset-bench-"));
try {
  console.log(
    `Chromium ${browser.version()}, ${cpus().length} x ${cpus()[0]?.model.trim()}; median (most) ms\n`,
  );
  const asked = process.argv.slice(2);
  for (const network of shippedNetworks) {
    if (asked.length === 0 || asked.includes(network.name)) await measure(network);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

async function measure(network) {
  const html = await explorerPage(network);
  const file = join(folder, `${network.name}.html`);
  writeFileSync(file, html);
  const address = pathToFileURL(file).href;
  console.log(`${network.name}: ${Math.round(Buffer.byteLength(html) / 1000)} kB`);

  const first = [];
  const round = [];
  const engine = [];
  const frames = [];
  for (let opening = 0; opening < openings; opening++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(watch);
    await page.goto(address);
    const shown = await page.evaluate("nextAnswer()");
    first.push(shown.at);
    if (opening === openings - 1) {
      for (const failure of Array(rounds).fill(failures).flat()) {
        const answer = await page.evaluate(`ask(${JSON.stringify(failure)})`);
        round.push(answer.ms);
        engine.push(answer.tookMs);
      }
      frames.push(...(await panned(page)));
    }
    await page.close();
  }
  print("opened, answered and drawn", first);
  print("a failure, until it is drawn", round);
  print("of which the engine", engine);
  print("a frame while panning", frames);
  console.log();
}

/** Runs in the page before its own script. */
function watch() {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const answered = () => document.querySelector(".took")?.textContent.match(/\d+/);
  /** Once an answer is there and has been drawn. */
  window.nextAnswer = async () => {
    while (!answered()) await new Promise((resolve) => setTimeout(resolve, 1));
    await nextFrame();
    return { at: performance.now(), tookMs: Number(answered()[0]) };
  };
  window.ask = async (failure) => {
    document.querySelector(".took").textContent = "";
    const start = performance.now();
    location.hash = `#fail=${failure}&routing=spf`;
    const { at, tookMs } = await window.nextAnswer();
    return { ms: at - start, tookMs };
  };
  window.frames = async (count) => {
    const times = [];
    for (let last = performance.now(); times.length < count; ) {
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      times.push(now - last);
      last = now;
    }
    return times;
  };
}

/** Milliseconds of the frames while the map is dragged, zoomed in twice. */
async function panned(page) {
  const map = await page.locator("canvas").first().boundingBox();
  const [x, y] = [map.x + map.width / 2, map.y + map.height / 2];
  for (let step = 0; step < 2; step++) await page.getByRole("button", { name: /zoom in|^\+$/i }).click();
  await page.mouse.move(x, y);
  await page.mouse.down();
  const times = page.evaluate("frames(60)");
  for (let step = 1; step <= 60; step++) await page.mouse.move(x + 3 * step, y + step);
  const result = await times;
  await page.mouse.up();
  return result;
}

function print(what, times) {
  const sorted = times.toSorted((a, b) => a - b);
  const [median, most] = [sorted[sorted.length >> 1], sorted.at(-1)].map((ms) => ms.toFixed(0));
  console.log(`  ${what.padEnd(30)}${median.padStart(6)} (${most})`);
}
