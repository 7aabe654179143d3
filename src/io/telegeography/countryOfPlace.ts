import { countryCode } from "../draft/countryCode.ts";

/** No place is named at such length. */
const longestName = 300;

/** The country that a place's name ends with, as in "Makaha, HI, United States"; its ISO 3166-1 alpha-2 code. */
export function countryOfPlace(name: string): string | undefined {
  const parts = name.slice(0, longestName).split(", ");
  for (const i of parts.keys()) {
    const code = countryCode(parts.slice(i).join(", "));
    if (code !== undefined) return code;
  }
  return undefined;
}
