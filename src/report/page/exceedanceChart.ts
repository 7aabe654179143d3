import type { LossSpread } from "../../sweep/index.ts";
import { formatNumber } from "../format.ts";
import { type Markup, markup } from "../markup.ts";

const box = { left: 72, right: 690, top: 42, bottom: 306, width: 704, height: 366 };

/** The loss-exceedance curve: what share of the failures loses at least so much; shares on a logarithmic axis. */
export function exceedanceChart({ exceedance, max }: LossSpread, unit: string): Markup {
  const smallest = Math.min(...exceedance.map(({ share }) => share), 0.1);
  const decades = Math.ceil(-Math.log10(smallest) - 1e-9);
  // Where nothing fails and much is lost, what failures add would be a line at the edge.
  const losses = roundSteps(exceedance[0]!.lostGbps, max);
  const least = losses[0]!;
  const across = (loss: number) => box.left + ((loss - least) / (max - least || 1)) * (box.right - box.left);
  const down = (share: number) => box.top + (-Math.log10(share) / decades) * (box.bottom - box.top);
  const point = (x: number, y: number) => `${x.toFixed(1)},${y.toFixed(1)}`;
  // The share holds for all losses up to the point's: steps, not slopes.
  const steps = exceedance.map(({ lostGbps, share }, i) => {
    const from = i === 0 ? least : exceedance[i - 1]!.lostGbps;
    return `${i === 0 ? "M" : "L"}${point(across(from), down(share))}L${point(across(lostGbps), down(share))}`;
  });
  const shares = Array.from({ length: decades + 1 }, (_, i) => 10 ** -i);
  return markup`<svg class="chart" viewBox="0 0 ${box.width} ${box.height}" role="img" aria-label="Loss-exceedance curve; its figures stand in the text above">
${shares.map((share) => markup`<path class="axis" d="M${box.left},${down(share).toFixed(1)}H${box.right}"/><text x="${box.left - 8}" y="${(down(share) + 4).toFixed(1)}" text-anchor="end">${Number((100 * share).toPrecision(3))} %</text>`)}
${losses.map((loss) => markup`<path class="axis" d="M${across(loss).toFixed(1)},${box.bottom}v5"/><text x="${across(loss).toFixed(1)}" y="${box.bottom + 20}" text-anchor="middle">${formatNumber(loss)}</text>`)}
<path class="curve" d="${steps.join("")}V${box.bottom}"/>
<text x="${(box.left + box.right) / 2}" y="${box.height - 8}" text-anchor="middle">lost, ${unit}</text>
<text x="0" y="18">share of failures that lose at least so much</text>
</svg>`;
}

/** Multiples of a round number up to a value, four to eight of them: from 0, or from below `least` if that is large. */
function roundSteps(least: number, most: number): number[] {
  const from = least > most / 2 ? least : 0;
  const span = most - from || most || 1;
  const power = 10 ** Math.floor(Math.log10(span));
  const step = [0.2, 0.5, 1].map((part) => part * power).find((size) => span / size <= 7) ?? 2 * power;
  const first = Math.floor(from / step);
  return Array.from({ length: Math.floor(most / step) - first + 1 }, (_, i) => (first + i) * step);
}
