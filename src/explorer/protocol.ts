import type { Edge, Site } from "../network/index.ts";
import type { EdgeMark, SiteMark } from "../report/index.ts";
import type { Outcome } from "../simulate/index.ts";
import type { Study } from "./study.ts";

/**
 * What the page asks of the engine, which runs in a worker. Replies come in order and carry the number of the question.
 * The engine answers all it is asked: a page asks again once it has its answer, and then only what it still wants to know.
 */
export type Question =
  | { readonly id: number; readonly kind: "answer"; readonly study: Study }
  /** @see explanationText. `subject` is `country:CC`, `site:ID` or `demand:ID`. */
  | { readonly id: number; readonly kind: "explain"; readonly study: Study; readonly subject: string };

export type Reply =
  /** Once, first of all: what the page can choose from. */
  | { readonly kind: "offer"; readonly offer: Offer }
  | { readonly id: number; readonly kind: "answer"; readonly answer: Answer }
  | { readonly id: number; readonly kind: "explain"; readonly text: string }
  /** What was asked does not fit the network, or its date; the message is for the reader, and names what does not. */
  | { readonly id: number; readonly kind: "problem"; readonly message: string };

export interface Offer {
  /** The network as the command line names it, without overlays. */
  readonly net: string;
  /** Names of routing models. */
  readonly routings: readonly string[];
  readonly overlays: readonly string[];
  /** The network's own date; `null` where it is seen whole, whatever its dates. */
  readonly asOf: string | null;
  /** The study the page opens with, unless its address holds another. */
  readonly study: Study;
  /** Incidents that happened; none but for the shipped networks. */
  readonly presets: readonly Preset[];
}

export interface Preset {
  readonly id: string;
  readonly title: string;
  readonly study: Study;
}

export interface Answer {
  readonly study: Study;
  /** The network, where it is another one than that of the answer before. */
  readonly scene?: Scene;
  /** As `cutset simulate --json` has it. */
  readonly outcome: Outcome;
  /** In the order of the scene's edges. */
  readonly edgeMarks: readonly EdgeMark[];
  /** In the order of the scene's edges, Gbit/s each way; what degradations leave. */
  readonly capacityLeftGbps: Float64Array;
  /** In the order of the scene's sites. */
  readonly siteMarks: readonly SiteMark[];
  /** The outcome in three sentences. */
  readonly story: readonly string[];
  /** Milliseconds the engine took. */
  readonly tookMs: number;
}

/** A network as it is drawn, listed and searched. */
export interface Scene {
  readonly name: string;
  readonly sites: readonly Site[];
  readonly edges: readonly Omit<Edge, "provenance">[];
  readonly cables: readonly {
    readonly id: string;
    readonly name: string;
    readonly owners: readonly string[];
  }[];
  readonly riskGroups: readonly { readonly id: string; readonly name: string }[];
  readonly countries: readonly { readonly code: string; readonly name: string }[];
  readonly operators: readonly string[];
}
