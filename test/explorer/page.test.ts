import { spawnSync } from "node:child_process";
import fc from "fast-check";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shippedNetworks } from "../../src/data/index.ts";
import { explorerPage } from "../../src/explorer/explorerPage.ts";
import { skeleton } from "../../src/explorer/skeleton.ts";
import { commandOfStudy, hashOfStudy, type Study } from "../../src/explorer/study.ts";
import { Network, type NetworkDocument } from "../../src/network/index.ts";
import { simulate } from "../../src/simulate/index.ts";
import { hasChromium, launchChromium, openPage } from "../browser.ts";
import { root } from "../cli/runCutset.ts";
import { shownOutcome } from "./shownOutcome.ts";
import { studiesOf } from "./studies.ts";
import { figuresOf, shownFigures } from "./uiPage.ts";

const shipped = (name: string) => shippedNetworks.find((network) => network.name === name)!;
const pages = {
  pakistan: await explorerPage(shipped("pakistan")),
  world: await explorerPage(shipped("world")),
};
const asItIs: Study = { fail: [], routing: "spf", asOf: null, overlays: [] };

/** Names that would break out of a page, a command or a line. */
const hostileNames = [
  `</script><script>document.title = "broken"</script>`,
  `<img src=x onerror="document.title = 'broken'">`,
  '\'; rm -rf "$HOME" `id` #&=%',
  "محطة الإنزال كراتشي",
  "x".repeat(200),
];
const hostile: NetworkDocument = {
  format: "cutset-network/1",
  name: hostileNames[0]!,
  sites: hostileNames.map((name, i) => ({
    id: name,
    name,
    kind: "landing-station",
    country: "PK",
    operator: name,
    lat: 10 + i,
    lon: 60 + i,
  })),
  cables: [
    {
      id: hostileNames[1]!,
      name: hostileNames[1]!,
      owners: [hostileNames[0]!],
      segments: hostileNames.slice(1).map((name, i) => ({
        id: name,
        name,
        from: hostileNames[i]!,
        to: name,
        capacityGbps: 10,
      })),
    },
  ],
  riskGroups: [{ id: hostileNames[0]!, name: hostileNames[0]!, members: [`cable:${hostileNames[1]!}`] }],
  demands: [{ id: hostileNames[2]!, from: hostileNames[0]!, to: hostileNames[4]!, gbps: 12 }],
};

test("a page's parts stand in it as they are, and its title as text", () => {
  const page = skeleton({
    title: "</title><script>&amp;",
    style: "a > b {}",
    script: "1 && 2 < 3",
    engine: "H4sI",
    network: "H4s=",
  });
  expect(page).toContain("<title>&lt;/title&gt;&lt;script&gt;&amp;amp;</title>");
  expect(page).toContain("<style>a > b {}</style>");
  expect(page).toContain("<script>1 && 2 < 3</script>");
  expect(page.match(/<\/script>/g)).toHaveLength(3);
});

test.each(["pakistan", "world"] as const)("the page of %s is one file under 700 kB", (name) => {
  expect(Buffer.byteLength(pages[name])).toBeLessThan(700_000);
});

describe.skipIf(!hasChromium)("the page of explorer, in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  /** What the page says of a study in its address; it must keep to itself. */
  async function outcomeIn(html: string, study?: Study) {
    const opened = await openPage(browser, { html }, study === undefined ? {} : { hash: hashOfStudy(study) });
    const outcome = await shownOutcome(opened.page);
    expect(await shownFigures(opened.page)).toMatchObject(figuresOf(outcome));
    expect({ errors: opened.errors, requests: opened.requests }).toEqual({ errors: [], requests: [] });
    const title = await opened.page.title();
    await opened.page.close();
    return { outcome, title };
  }

  test.each([
    ["pakistan", ["spf", "ecmp", "max-min"], [null, "2016", "2025-01-01", "2027"], 10],
    ["world", ["spf", "ecmp"], [null, "2008", "2024-02-24"], 3],
  ] as const)(
    "random studies of %s by address have the figures of their command",
    async (name, routings, dates, count) => {
      const network = shipped(name);
      const overlays = network.overlays.map((overlay) => overlay.name!);
      const document = await network.load();
      const studies = studiesOf(document, { routings, dates, overlays }).filter(({ fail, asOf }) => {
        const { ids } = Network.parse(document).asOf(asOf ?? network.asOf);
        return fail.every((text) =>
          [...text.matchAll(/\b(site|cable|segment|link|group|country|operator):(.*?)(@0\.5)?$/g)].every(
            ([, kind, id]) => ids[kind as "site"].has(id!),
          ),
        );
      });
      for (const study of fc.sample(studies, count)) {
        const { outcome } = await outcomeIn(pages[name], study);
        expect(outcome).toEqual(printed(`${commandOfStudy(study, name)} --json`));
      }
    },
    240_000,
  );

  test("hostile names are text, and break neither page nor address", async () => {
    const html = await explorerPage(hostile);
    for (const fail of [[], hostileNames.map((name) => `site:${name}`), [`operator:${hostileNames[0]}`]]) {
      const { outcome, title } = await outcomeIn(html, { ...asItIs, fail });
      expect(outcome).toEqual(JSON.parse(JSON.stringify(simulate(Network.parse(hostile), fail))));
      expect(title).toContain(hostileNames[0]);
    }
  });

  test("an overlay of one's own is applied at first, or chosen", async () => {
    const overlay = {
      format: "cutset-overlay/1" as const,
      sites: [{ id: "new", kind: "city" as const, country: "PK", lat: 25, lon: 67 }],
    };
    const overlays = [{ name: "plans/new city.json", document: overlay }];
    const withIt = { ...asItIs, overlays: ["plans/new city.json"] };
    const { hash } = Network.parse(hostile).with(overlay);
    const chosen = await outcomeIn(await explorerPage(hostile, { overlays }), withIt);
    expect(chosen.outcome.network.hash).toBe(hash);
    const applied = await outcomeIn(await explorerPage(hostile, { overlays, study: withIt }));
    expect(applied.outcome.network.hash).toBe(hash);
  });

  test.each([
    ["#fail=moon:x", "The address holds no study"],
    ["#%E0%A4", "The address holds no study"],
    ["#fail=cable:no-such-cable", 'cable "no-such-cable" does not exist'],
    ["#fail=cable:peace&as-of=2012", "as of 2012"],
  ])("an address that holds no study, %s, shows why, and the study of the page", async (hash, words) => {
    const { page, errors } = await openPage(browser, { html: pages.pakistan }, { hash });
    const { failure } = await shownOutcome(page);
    expect(failure).toEqual([]);
    expect(await page.getByRole("alert").allTextContents()).toEqual([expect.stringContaining(words)]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("an answer that takes too long is given up, and the next one comes", async () => {
    const study = { ...asItIs, routing: "optimal" };
    const { page, errors } = await openPage(browser, { html: pages.world }, { hash: hashOfStudy(study) });
    // Before, it is the engine's start that would be given up.
    await page.getByRole("button", { name: "Undo" }).waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    const outcome = await shownOutcome(page);
    expect({ failure: outcome.failure, routing: outcome.routing }).toEqual({ failure: [], routing: "spf" });
    expect(errors).toEqual([]);
    await page.close();
  });
});

/** The JSON that a command prints, as a shell runs it. */
function printed(command: string): unknown {
  const script = `cutset() { "${process.execPath}" dist/cli/main.js "$@"; }\n${command}`;
  const { stdout, stderr, status } = spawnSync("sh", ["-c", script], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  expect({ command, status, stderr }).toEqual({ command, status: 0, stderr: "" });
  return JSON.parse(stdout);
}
