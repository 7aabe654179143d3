/** Names that CLDR, the source of `Intl`, spells in another way or another year. */
const otherNames: Readonly<Record<string, string>> = {
  "Bonaire, Sint Eustatius and Saba": "BQ",
  Burma: "MM",
  "Cabo Verde": "CV",
  "Cape Verde": "CV",
  "Congo, Dem. Rep.": "CD",
  "Congo, Rep.": "CG",
  "Czech Republic": "CZ",
  "East Timor": "TL",
  "Hong Kong": "HK",
  "Ivory Coast": "CI",
  Macao: "MO",
  Macau: "MO",
  Myanmar: "MM",
  Palestine: "PS",
  "Saint Helena, Ascension and Tristan da Cunha": "SH",
  Swaziland: "SZ",
  Turkey: "TR",
  "Virgin Islands (U.K.)": "VG",
  "Virgin Islands (U.S.)": "VI",
};

/** Finds countries by their English names. */
export class CountryCodes {
  private readonly codes: ReadonlyMap<string, string>;

  constructor() {
    const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    const codes = new Map<string, string>();
    for (const code of letterPairs()) {
      const name = isCurrent(code) ? names.of(code) : undefined;
      if (name !== undefined) codes.set(plain(name), code);
    }
    for (const [name, code] of Object.entries(otherNames)) codes.set(plain(name), code);
    this.codes = codes;
  }

  /** ISO 3166-1 alpha-2 of a country, whatever its accents and punctuation; `undefined` if the name is of none. */
  named(name: string): string | undefined {
    return this.codes.get(plain(name));
  }

  /** Of the country that a place's name ends with, as in "Makaha, HI, United States". */
  ofPlace(name: string): string | undefined {
    const parts = name.slice(0, 300).split(", ");
    for (const i of parts.keys()) {
      const code = this.named(parts.slice(i).join(", "));
      if (code !== undefined) return code;
    }
    return undefined;
  }
}

function letterPairs(): string[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

/** Codes of countries that are no more, such as DD, have those that took their place. */
function isCurrent(code: string): boolean {
  const reserved = ["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"];
  return !reserved.includes(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}

function plain(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/\bsaint\b/g, "st")
    .replace(/&/g, "and")
    .replace(/\bthe\b/g, "")
    .replace(/[^a-z]/g, "");
}
