/** Months by their English names' first three letters. */
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** "2010 December", "2023 Q4" or "2010" as a date of a document; a quarter counts from its first month. */
export function rfsDate(text: string): string | undefined {
  const [, year, rest = ""] = /^(\d{4})(?:\s+(\w+))?$/.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  const quarter = /^q([1-4])$/i.exec(rest)?.[1];
  const month =
    quarter === undefined ? months.indexOf(rest.slice(0, 3).toLowerCase()) + 1 : 3 * Number(quarter) - 2;
  return month === 0 ? year : `${year}-${String(month).padStart(2, "0")}`;
}

/** "12,091 km" as a number; `undefined` for "n.a." and the like. */
export function lengthInKm(text: string): number | undefined {
  const digits = /^(\d{1,3}(?:,\d{3})+|\d{1,7})(\.\d+)?\s*km$/i.exec(text.trim());
  const km = digits === null ? 0 : Number((digits[1]! + (digits[2] ?? "")).replaceAll(",", ""));
  return km > 0 ? km : undefined;
}

/** The owners in a list with commas, some of which stand within a name: "Telikom PNG, Ltd.". */
export function ownerNames(text: string): string[] {
  const names = text
    .split(/,\s+(?!(?:Inc|Ltd|LLC|Limited|Lda|Co|Corp|S\.A)\b)/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return [...new Set(names)];
}
