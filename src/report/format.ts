/** A figure with as many decimals as a reader can use: 1,234 or 56.7 or 8.9. */
export function formatNumber(value: number): string {
  const size = Math.abs(value);
  const decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  // Adding 0 turns the -0 that small losses round to into 0.
  const rounded = Number(value.toFixed(decimals)) + 0;
  return rounded.toLocaleString("en-US", { maximumFractionDigits: decimals });
}

/** With its sign, for differences. */
export function formatGain(value: number): string {
  const text = formatNumber(value);
  return value > 0 && text !== "0" ? `+${text}` : text;
}

export function formatMs(latencyMs: number | null): string {
  return latencyMs === null
    ? "–"
    : latencyMs.toLocaleString("en-US", { maximumFractionDigits: 1, minimumFractionDigits: 1 });
}

/** `part` of `whole` in percent; `–` where there is no whole. */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return "–";
  const percent = (100 * part) / whole;
  // A loss of 99.97 % is not all, and one of 0.03 % is not nothing.
  if (percent > 0 && percent < 0.1) return "< 0.1 %";
  if (percent < 100 && percent > 99.9) return "> 99.9 %";
  return `${percent.toLocaleString("en-US", { maximumFractionDigits: 1 })} %`;
}

/** What share of a capacity a load is. */
export function formatUtilisation(loadGbps: number, capacityGbps: number): string {
  return loadGbps > 0 && capacityGbps === 0 ? "no capacity" : formatShare(loadGbps, capacityGbps);
}

/** `1 site`, `3 sites` */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString("en-US")} ${noun}${number === 1 ? "" : "s"}`;
}

/** The first few of a list, and how many more there are. */
export function listed(names: readonly string[], most = 6): string {
  if (names.length <= most) return names.join(", ");
  return `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
}

/** As {@link listed}, to stand in a sentence: `a`, `a and b`, `a, b and 3 more`. */
export function inSentence(names: readonly string[], most = 3): string {
  const parts = names.slice(0, most);
  if (names.length > most) parts.push(`${names.length - most} more`);
  return new Intl.ListFormat("en-GB").format(parts);
}

/** `Pakistan` for `PK`; the code itself where it is no region's. */
export function countryName(code: string): string {
  return new Intl.DisplayNames(["en"], { type: "region" }).of(code) ?? code;
}

/** With a capital, to begin a sentence. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
