import { edgeTitle, kindWords, type SceneIndex } from "../sceneIndex.ts";

/** Something that can be searched for and fail. */
export interface SearchEntry {
  /** The text of its failure. */
  readonly failure: string;
  readonly name: string;
  /** What it is, in words. */
  readonly kind: string;
  /** What is searched: in lower case, without accents. */
  readonly sought: string;
  /** Of entries found equally well, those of a lower group come first. */
  readonly group: number;
}

export function searchEntries(index: SceneIndex): SearchEntry[] {
  const { scene, countryNames } = index;
  const entry = (group: number, failure: string, name: string, kind: string): SearchEntry => {
    const id = failure.slice(failure.indexOf(":") + 1);
    return { failure, name, kind, sought: plain(`${name} ${id}`), group };
  };
  const countryOf = (code: string | null) => (code === null ? "" : `, ${countryNames.get(code) ?? code}`);
  return [
    ...scene.cables.map(({ id, name }) => entry(0, `cable:${id}`, name, "cable")),
    ...scene.countries.map(({ code, name }) => entry(0, `country:${code}`, name, "country")),
    ...scene.sites.map(({ id, name, kind, country }) =>
      entry(kind === "branching-unit" ? 3 : 1, `site:${id}`, name, kindWords(kind) + countryOf(country)),
    ),
    ...scene.riskGroups.map(({ id, name }) => entry(1, `group:${id}`, name, "risk group")),
    ...scene.operators.map((name) => entry(1, `operator:${name}`, name, "operator")),
    ...scene.edges
      .filter(({ cable }) => cable === null)
      .map((edge) => entry(2, `link:${edge.id}`, edgeTitle(index, edge), `${kindWords(edge.kind)} link`)),
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
    .sort((a, b) => rank(a) - rank(b) || a.group - b.group || a.name.length - b.name.length)
    .slice(0, most);
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
