import { parseFailure, type SingleFailure } from "../../failure/index.ts";
import { edgeTitle, kindWords, type SceneIndex } from "./sceneIndex.ts";

/** What fails, for a reader. */
export interface FailureTitle {
  /** May come from the document. */
  readonly name: string;
  /** In words of ours, such as `landing station`. */
  readonly kind: string;
}

/** What the text of a failure means on a scene; the text itself where it names nothing there. */
export function failureTitle(index: SceneIndex, text: string): FailureTitle {
  const [failure] = parsed(text);
  if (failure === undefined) return { name: text, kind: "" };
  switch (failure.kind) {
    case "disc":
      return { name: `${failure.radiusKm} km around ${placeText(failure.lat, failure.lon)}`, kind: "disc" };
    case "corridor": {
      const { from, to, widthKm } = failure;
      const ends = `${placeText(from[1], from[0])} to ${placeText(to[1], to[0])}`;
      return { name: `${widthKm} km wide, ${ends}`, kind: "corridor" };
    }
    case "degrade":
      return { name: failureTitle(index, failure.of).name, kind: `keeps ${100 * failure.factor} %` };
    case "polygon":
      return { name: text, kind: "polygon" };
    default:
      return elementTitle(index, failure.kind, failure.id);
  }
}

/** Nothing where the text is no failure. */
export function parsed(text: string): SingleFailure[] {
  try {
    return parseFailure(text);
  } catch {
    return [];
  }
}

function elementTitle(index: SceneIndex, kind: string, id: string): FailureTitle {
  switch (kind) {
    case "site": {
      const site = index.sites.get(id);
      return { name: site?.name ?? id, kind: kindWords(site?.kind ?? kind) };
    }
    case "cable":
      return { name: index.cableNames.get(id) ?? id, kind };
    case "group":
      return { name: index.groupNames.get(id) ?? id, kind: "risk group" };
    case "country":
      return { name: index.countryNames.get(id) ?? id, kind };
    case "segment":
    case "link": {
      const edge = index.edges.get(id);
      return { name: edge === undefined ? id : edgeTitle(index, edge), kind };
    }
    default:
      return { name: id, kind };
  }
}

/** `24.9° N, 66.9° E` */
function placeText(lat: number, lon: number): string {
  const degrees = (value: number, positive: string, negative: string) =>
    `${Math.abs(value).toFixed(1)}° ${value < 0 ? negative : positive}`;
  return `${degrees(lat, "N", "S")}, ${degrees(lon, "E", "W")}`;
}
