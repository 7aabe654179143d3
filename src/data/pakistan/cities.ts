/** Inhabitants, 2023 census (Pakistan Bureau of Statistics, as listed by Wikipedia). */
const inhabitants = {
  karachi: 18868021,
  lahore: 13004135,
  faisalabad: 3691999,
  rawalpindi: 3357612,
  multan: 2215381,
  hyderabad: 1921275,
  peshawar: 1905975,
  quetta: 1565546,
  islamabad: 1108872,
  sukkur: 563851,
  // The count of the town was not found: assumed.
  gwadar: 100000,
} as const;

export type City = keyof typeof inhabitants;

export const cities: readonly City[] = Object.keys(inhabitants) as City[];

/** Each city's part of the inhabitants of `among`; the parts add up to 1. */
export function populationShare(city: City, among: readonly City[] = cities): number {
  return inhabitants[city] / among.reduce((sum, each) => sum + inhabitants[each], 0);
}

/** Millions of inhabitants. */
export function millions(city: City): number {
  return inhabitants[city] / 1e6;
}
