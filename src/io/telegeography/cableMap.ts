import type { Position } from "../../geo/index.ts";

/** What the files of a map say, each fact checked by itself. */
export interface CableMap {
  readonly cables: readonly MapCable[];
  /** By every key a cable may name them by. */
  readonly landings: ReadonlyMap<string, MapLanding>;
  /** Files that hold nothing of the map. */
  readonly passedOver: readonly string[];
}

export interface MapLanding {
  readonly id: string;
  readonly name: string;
  /** As the map spells it. */
  readonly country?: string;
  readonly position: Position;
}

export interface MapCable {
  readonly id: string;
  readonly name: string;
  readonly owners: readonly string[];
  /** Published, of the whole system. */
  readonly lengthKm?: number;
  readonly rfs?: string;
  /** Whether the map calls it planned; `undefined` where it does not say. */
  readonly planned?: boolean;
  /** `undefined` where the map draws the cable and describes it not. */
  readonly landings?: readonly LandingMention[];
  readonly routes: readonly (readonly Position[])[];
}

/** A landing as a cable's description names it; its position may stand elsewhere. */
export interface LandingMention {
  readonly keys: readonly string[];
  readonly id: string;
  readonly name: string;
  readonly country?: string;
  readonly position?: Position;
}
