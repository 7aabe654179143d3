import { distanceKm, type Position } from "../../geo/index.ts";
import type { LandingMention, MapCable, MapLanding } from "./cableMap.ts";

/** An end of a route this near to a landing point lands there, if no list of landings says otherwise. */
const landingKm = 1;

/** More degrees of latitude than that. */
const landingDegrees = 0.01;

/** A landing of a cable, and where it is. */
interface PlacedLanding {
  readonly id: string;
  readonly name: string;
  readonly country?: string;
  readonly position: Position;
}

interface PlacedLandings {
  readonly landings: readonly PlacedLanding[];
  /** Those whose place no file tells. */
  readonly unplaced: readonly LandingMention[];
}

/** The landing points of a map, for its cables to find theirs. */
export class LandingPlaces {
  private readonly byKey: ReadonlyMap<string, MapLanding>;
  private readonly fromSouth: readonly MapLanding[];

  constructor(byKey: ReadonlyMap<string, MapLanding>) {
    this.byKey = byKey;
    this.fromSouth = [...new Set(byKey.values())].sort((a, b) => a.position[1] - b.position[1]);
  }

  /** Those a cable's description names; of a cable without one, those its routes end at. By id. */
  of({ landings: mentions, routes }: MapCable): PlacedLandings {
    if (mentions === undefined) {
      const ends = routes.flatMap((route) => (route.length === 0 ? [] : [route[0]!, route.at(-1)!]));
      return { landings: sorted(new Set(ends.flatMap((end) => this.near(end)))), unplaced: [] };
    }
    const placed = new Map<string, PlacedLanding>();
    const unplaced: LandingMention[] = [];
    for (const mention of mentions) {
      const known = mention.keys.map((key) => this.byKey.get(key)).find((found) => found !== undefined);
      const position = known?.position ?? mention.position;
      const country = mention.country ?? known?.country;
      const id = known?.id ?? mention.id;
      if (position === undefined) unplaced.push(mention);
      else placed.set(id, { id, name: mention.name, ...(country !== undefined && { country }), position });
    }
    return { landings: sorted(placed.values()), unplaced };
  }

  private near(place: Position): MapLanding[] {
    const found: MapLanding[] = [];
    for (let i = this.firstFrom(place[1] - landingDegrees); i < this.fromSouth.length; i++) {
      const landing = this.fromSouth[i]!;
      if (landing.position[1] > place[1] + landingDegrees) break;
      if (distanceKm(landing.position, place) <= landingKm) found.push(landing);
    }
    return found;
  }

  /** Index of the southernmost landing at this latitude or north of it. */
  private firstFrom(lat: number): number {
    let [low, high] = [0, this.fromSouth.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.fromSouth[middle]!.position[1] < lat) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function sorted(landings: Iterable<PlacedLanding>): PlacedLanding[] {
  return [...landings].sort((a, b) => (a.id < b.id ? -1 : 1));
}
