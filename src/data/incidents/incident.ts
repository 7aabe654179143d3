import type { PartialDate } from "../../network/index.ts";

/** A cable fault that happened, and what was published about it. */
export interface Incident {
  readonly id: string;
  readonly title: string;
  /** The day it is replayed as of. */
  readonly date: PartialDate;
  /** What was out of service already, as texts of failures. */
  readonly planned?: readonly string[];
  /** What failed, as texts of failures on the network `world` of that day. */
  readonly failure: readonly string[];
  readonly published: readonly Published[];
  /** What a reader must know to judge the comparison: what the model cannot tell, what was simplified. */
  readonly note?: string;
}

/** Something that was published, with what it is compared with. */
export type Published = LossPublished | RankPublished | NoLossPublished | DaysPublished;

/** Places as texts: `country:CC` or `site:ID`. */
export type Places = readonly string[];

/** Between which places a figure is meant. */
interface Scope {
  /** Who or what the figure is about, in words. */
  readonly of: string;
  readonly from: Places;
  /** @default the hubs of the network abroad */
  readonly to?: Places;
  readonly source: string;
}

/**
 * A part that was lost at the fault, of capacity sold or of traffic seen; compared with the part of the circuits between
 * the places that break.
 */
export interface LossPublished extends Scope {
  readonly kind: "capacity" | "traffic";
  /** Percentage lost, 0…100. */
  readonly lostPercent: number;
}

/** Who was hit harder: percentages lost by place, of which the order counts; compared likewise. */
export interface RankPublished {
  readonly kind: "rank";
  readonly of: string;
  readonly lostPercent: Readonly<Record<string, number>>;
  readonly source: string;
}

/** That nobody lost service; compared with what is served once traffic has been moved. */
export interface NoLossPublished extends Scope {
  readonly kind: "no-loss";
}

/** From fault to restoration; told, and not predicted. */
export interface DaysPublished {
  readonly kind: "days";
  readonly of: string;
  readonly days: number;
  readonly source: string;
}
