import type { CountryOutcome, Outcome } from "../../simulate/index.ts";
import { countryName, formatNumber, formatShare } from "../format.ts";
import { type Markup, markup } from "../markup.ts";
import { bar } from "./bars.ts";

const mostCountries = 10;

/** What is served before and after, and why the rest is not. */
export function trafficBars({ traffic }: Outcome): Markup {
  const { offeredGbps, servedBeforeGbps, servedGbps, disconnectedGbps, congestedGbps } = traffic;
  const row = (name: string, parts: Parameters<typeof bar>[0], gbps: number) =>
    markup`<div><span class="name">${name}</span>${bar(parts, offeredGbps)}<span class="figure">${formatNumber(gbps)} Gbit/s (${formatShare(gbps, offeredGbps)})</span></div>`;
  return markup`<section aria-labelledby="traffic"><h2 id="traffic">Traffic before and after</h2>
<p class="note">Full length is the ${formatNumber(offeredGbps)} Gbit/s that are offered.</p>
<div class="bars">
${row("Served before", [{ kind: "before", value: servedBeforeGbps }], servedBeforeGbps)}
${row("Served after", [{ kind: "served", value: servedGbps }], servedGbps)}
${row("Lost, congested", [{ kind: "congested", value: congestedGbps }], congestedGbps)}
${row("Lost, disconnected", [{ kind: "disconnected", value: disconnectedGbps }], disconnectedGbps)}
</div></section>`;
}

/** The countries that lose most, each with what is served before and after; none where no country loses. */
export function countryBars({ countries }: Outcome): Markup[] {
  const hit = countries
    .filter((country) => lostGbps(country) > 1e-9 * country.servedBeforeGbps)
    .sort((a, b) => lostGbps(b) - lostGbps(a))
    .slice(0, mostCountries);
  if (hit.length === 0) return [];
  const whole = Math.max(...hit.map(({ servedBeforeGbps }) => servedBeforeGbps));
  const rows = hit.map((country) => {
    const { servedBeforeGbps, servedGbps } = country;
    const parts = [
      { kind: "served", value: servedGbps },
      { kind: "before", value: lostGbps(country) },
    ] as const;
    return markup`<div><span class="name"><bdi>${countryName(country.country)}</bdi></span>${bar(parts, whole, "thin")}<span class="figure">${formatNumber(servedBeforeGbps)} → ${formatNumber(servedGbps)} (−${formatShare(lostGbps(country), servedBeforeGbps)})</span></div>\n`;
  });
  return [
    markup`<section aria-labelledby="hit"><h2 id="hit">Who loses most</h2>
<p class="note">Traffic of demands that start in the country, Gbit/s: the strong part is still served, the faint part is lost.</p>
<div class="bars">${rows}</div></section>`,
  ];
}

function lostGbps({ servedBeforeGbps, servedGbps }: CountryOutcome): number {
  return servedBeforeGbps - servedGbps;
}
