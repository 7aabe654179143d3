import type { Page } from "playwright-core";
import { shippedNetworks } from "../../src/data/index.ts";
import { explorerPage } from "../../src/explorer/explorerPage.ts";
import { Network, positionOf } from "../../src/network/index.ts";
import { formatMs, formatNumber, formatShare, mapProjection } from "../../src/report/index.ts";
import type { Outcome } from "../../src/simulate/index.ts";

const shipped = shippedNetworks.find(({ name }) => name === "pakistan")!;

/** The network as the page shows it first. */
export const pakistan: Network = Network.parse(await shipped.load()).asOf(shipped.asOf);

export const pakistanPage = (): Promise<string> => explorerPage(shipped);

/** Where a site is on the screen once the map shows all there is. */
export async function pointOfSite(page: Page, network: Network, id: string) {
  await page.getByRole("button", { name: "Show all of the map" }).click();
  const { x, y, width, height } = (await page.locator(".map-canvases").boundingBox())!;
  const routes = [
    ...network.edges.map(({ route }) => route),
    ...network.sites.map((site) => [positionOf(site)]),
  ];
  const projection = mapProjection(routes, { width, height, margin: 0.06 * Math.min(width, height) });
  const { lon, lat } = network.site(id);
  const [left, top] = projection([lon, lat])!;
  return { x: x + left, y: y + top };
}

/** The figures that the page shows, as texts. */
export async function shownFigures(page: Page) {
  const cells = (table: string) =>
    page
      .locator(`${table} tbody tr`)
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
  return {
    reachability: await page.locator("#reachability .figure").textContent(),
    traffic: await cells("#traffic"),
    countries: Object.fromEntries((await cells("#countries")).map(([name, ...figures]) => [name, figures])),
  };
}

/** The figures that the page must show of an outcome, countries apart. */
export function figuresOf({ reachability, traffic }: Outcome) {
  const { pairsBefore, pairsAfter } = reachability;
  const row = (name: string, gbps: number) => [
    name,
    formatNumber(gbps),
    formatShare(gbps, traffic.offeredGbps),
  ];
  return {
    reachability: `${formatShare(pairsAfter, pairsBefore)} of the pairs of places still reach each other: ${formatNumber(pairsAfter)} of ${formatNumber(pairsBefore)}.`,
    traffic: [
      row("offered", traffic.offeredGbps),
      row("served before", traffic.servedBeforeGbps),
      row("served", traffic.servedGbps),
      row("lost, congested", traffic.congestedGbps),
      row("lost, disconnected", traffic.disconnectedGbps),
    ],
  };
}

/** The cells of a country that is hit in the table of countries. */
export function countryFigures({ countries }: Outcome, code: string): string[] {
  const row = countries.find(({ country }) => country === code)!;
  const change = (before: string, after: string) =>
    before === after ? after : `${before} →  before, ${after} after`;
  const lost = row.servedBeforeGbps - row.servedGbps;
  return [
    change(formatNumber(row.servedBeforeGbps), formatNumber(row.servedGbps)),
    formatShare(lost, row.servedBeforeGbps),
    change(
      formatNumber(row.internationalCapacityBeforeGbps),
      formatNumber(row.internationalCapacityAfterGbps),
    ),
    change(formatMs(row.meanLatencyBeforeMs), formatMs(row.meanLatencyAfterMs)),
  ];
}
