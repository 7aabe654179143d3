import type { Scene } from "../protocol.ts";

type SceneSite = Scene["sites"][number];
export type SceneEdge = Scene["edges"][number];

/** A scene with its elements by id. */
export interface SceneIndex {
  readonly scene: Scene;
  readonly sites: ReadonlyMap<string, SceneSite>;
  readonly edges: ReadonlyMap<string, SceneEdge>;
  /** Place of each edge in the list of them. */
  readonly edgeNumbers: ReadonlyMap<string, number>;
  readonly cableNames: ReadonlyMap<string, string>;
  readonly groupNames: ReadonlyMap<string, string>;
  readonly countryNames: ReadonlyMap<string, string>;
}

export function sceneIndex(scene: Scene): SceneIndex {
  return {
    scene,
    sites: new Map(scene.sites.map((site) => [site.id, site])),
    edges: new Map(scene.edges.map((edge) => [edge.id, edge])),
    edgeNumbers: new Map(scene.edges.map(({ id }, number) => [id, number])),
    cableNames: new Map(scene.cables.map(({ id, name }) => [id, name])),
    groupNames: new Map(scene.riskGroups.map(({ id, name }) => [id, name])),
    countryNames: new Map(scene.countries.map(({ code, name }) => [code, name])),
  };
}

/** A segment by its cable and ends, as few of them have names. */
export function edgeTitle({ cableNames, sites }: SceneIndex, edge: SceneEdge): string {
  const ends = [edge.from, edge.to].map((id) => sites.get(id)?.name ?? id).join(" – ");
  if (edge.cable === null) return edge.name === edge.id ? ends : edge.name;
  return `${cableNames.get(edge.cable) ?? edge.cable}, ${ends}`;
}

/** `landing station` for `landing-station`. */
export function kindWords(kind: string): string {
  return kind.replaceAll("-", " ");
}
