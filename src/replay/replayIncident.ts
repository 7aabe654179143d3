import type {
  Incident,
  LossPublished,
  NoLossPublished,
  Places,
  Published,
  RankPublished,
} from "../data/incidents/index.ts";
import { Network, type NetworkDocument } from "../network/index.ts";
import { inItsEra } from "./inItsEra.ts";
import { amountBetween, capacityLost, type Situation, servedFrom, situationOf } from "./situation.ts";
import { spearman } from "./spearman.ts";

/** A published figure with what the model says. */
export type Finding = LossFinding | RankFinding | NoLossFinding;

export interface LossFinding {
  readonly kind: "capacity" | "traffic";
  readonly of: string;
  readonly publishedPercent: number;
  readonly predictedPercent: number;
  /** Predicted less published, percentage points. */
  readonly errorPoints: number;
  readonly source: string;
}

export interface RankFinding {
  readonly kind: "rank";
  readonly of: string;
  /** In the order of the places published, hardest hit first. */
  readonly places: readonly {
    readonly place: string;
    readonly publishedPercent: number;
    readonly predictedPercent: number;
  }[];
  readonly spearman: number;
  readonly source: string;
}

export interface NoLossFinding {
  readonly kind: "no-loss";
  readonly of: string;
  readonly predictedPercent: number;
  readonly isPassed: boolean;
  readonly source: string;
}

/** An incident with what was published and what is predicted. */
export interface Replay {
  readonly incident: Pick<Incident, "id" | "title" | "date" | "note">;
  readonly findings: readonly Finding[];
}

/** Percentage of traffic below which nothing counts as lost. */
const noticeablePercent = 5;

/**
 * An incident on a network, published figures beside predicted ones.
 *
 * What is lost at the fault, of capacity as of traffic, is the part of {@link brokenCircuits}; whether anything is lost
 * once traffic has been moved is what max-min fair routing serves of what the places send. Nothing is set for an
 * incident but what it is: what was down, what failed, and between which places a figure is meant.
 *
 * @param document - with the traffic of the incident's date; seen as of that date here
 */
export function replayIncident(incident: Incident, document: NetworkDocument): Replay {
  const network = Network.parse(document).asOf(incident.date);
  const { planned = [], failure, published, id, title, date, note } = incident;
  const down = planned.map((text) => inItsEra(network, text));
  const failed = failure.map((text) => inItsEra(network, text));
  const before = situationOf(network, down);
  const after = situationOf(network, [...down, ...failed]);
  const stages = stagesOf(before, after, published.flatMap(placesOf));
  const findings = published.flatMap((each): Finding[] => {
    switch (each.kind) {
      case "days":
        return [];
      case "rank":
        return [rankFinding(each, stages)];
      case "no-loss":
        return [noLossFinding(each, stages)];
      default:
        return [lossFinding(each, stages)];
    }
  });
  return { incident: { id, title, date, ...(note !== undefined && { note }) }, findings };
}

interface Stages {
  readonly before: Situation;
  readonly after: Situation;
  /** Percentage of what is served before; found when it is asked for. */
  readonly trafficLostPercent: (from: Places, to?: Places) => number;
}

function stagesOf(before: Situation, after: Situation, places: Places): Stages {
  let served: readonly [Float64Array, Float64Array] | undefined;
  return {
    before,
    after,
    trafficLostPercent: (from, to) => {
      served ??= [servedFrom(before, places), servedFrom(after, places)];
      const [was, is] = served.map((amounts) => amountBetween(before, amounts, from, to));
      return was === 0 ? 0 : Math.max(0, 100 * (1 - is! / was!));
    },
  };
}

/** Where the traffic starts that a published figure is about. */
function placesOf(published: Published): Places {
  switch (published.kind) {
    case "rank":
      return Object.keys(published.lostPercent);
    case "traffic":
    case "no-loss":
      return published.from;
    default:
      return [];
  }
}

function lossFinding(
  { kind, of, from, to, lostPercent, source }: LossPublished,
  { before, after }: Stages,
): LossFinding {
  const predictedPercent = 100 * capacityLost(before, after, from, to);
  const errorPoints = predictedPercent - lostPercent;
  return { kind, of, publishedPercent: lostPercent, predictedPercent, errorPoints, source };
}

function rankFinding({ of, lostPercent, source }: RankPublished, stages: Stages): RankFinding {
  const places = Object.entries(lostPercent)
    .map(([place, publishedPercent]) => ({
      place,
      publishedPercent,
      predictedPercent: 100 * capacityLost(stages.before, stages.after, [place]),
    }))
    .sort((a, b) => b.publishedPercent - a.publishedPercent);
  const correlation = spearman(
    places.map(({ publishedPercent }) => publishedPercent),
    // Tenths of a percent are noise of the routing.
    places.map(({ predictedPercent }) => Math.round(predictedPercent)),
  );
  return { kind: "rank", of, places, spearman: correlation, source };
}

function noLossFinding({ of, from, to, source }: NoLossPublished, stages: Stages): NoLossFinding {
  const predictedPercent = stages.trafficLostPercent(from, to);
  return { kind: "no-loss", of, predictedPercent, isPassed: predictedPercent < noticeablePercent, source };
}
