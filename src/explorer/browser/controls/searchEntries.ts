import { kindWords, type SceneIndex } from "../sceneIndex.ts";

/** Something that can be searched for and fail. */
export interface SearchEntry {
  /** The text of its failure. */
  readonly failure: string;
  readonly name: string;
  /** What it is, in words. */
  readonly kind: string;
  /** What is searched: in lower case, without accents. */
  readonly sought: string;
}

export function searchEntries({ scene, countryNames }: SceneIndex): SearchEntry[] {
  const entry = (failure: string, name: string, kind: string): SearchEntry => {
    const id = failure.slice(failure.indexOf(":") + 1);
    return { failure, name, kind, sought: plain(`${name} ${id}`) };
  };
  const countryOf = (code: string | null) => (code === null ? "" : `, ${countryNames.get(code) ?? code}`);
  return [
    ...scene.cables.map(({ id, name }) => entry(`cable:${id}`, name, "cable")),
    ...scene.sites.map(({ id, name, kind, country }) =>
      entry(`site:${id}`, name, kindWords(kind) + countryOf(country)),
    ),
    ...scene.riskGroups.map(({ id, name }) => entry(`group:${id}`, name, "risk group")),
    ...scene.countries.map(({ code, name }) => entry(`country:${code}`, name, "country")),
    ...scene.operators.map((name) => entry(`operator:${name}`, name, "operator")),
    ...scene.edges
      .filter(({ cable }) => cable === null)
      .map(({ id, name, kind }) => entry(`link:${id}`, name, `${kindWords(kind)} link`)),
  ];
}

/** Entries with every word of the query in them: first those whose name or id it is, then those that begin with it. */
export function foundEntries(entries: readonly SearchEntry[], query: string, most: number): SearchEntry[] {
  const text = plain(query).trim();
  if (text === "") return [];
  const words = text.split(/\s+/);
  const rank = ({ failure, name, sought }: SearchEntry) => {
    if (plain(name) === text || plain(failure).endsWith(`:${text}`)) return 0;
    if (sought.startsWith(text)) return 1;
    return sought.includes(` ${text}`) || sought.includes(`(${text}`) ? 2 : 3;
  };
  return entries
    .filter(({ sought }) => words.every((word) => sought.includes(word)))
    .sort((a, b) => rank(a) - rank(b) || a.name.length - b.name.length)
    .slice(0, most);
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
