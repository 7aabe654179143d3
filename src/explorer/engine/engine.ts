import { CutsetError } from "../../errors.ts";
import type { Network } from "../../network/index.ts";
import { capacityLeft, explanationText, mapMarks, outcomeStory } from "../../report/index.ts";
import { type RoutingModel, shippedModels } from "../../routing/index.ts";
import { explain, simulate } from "../../simulate/index.ts";
import type { Answer, Offer, Question, Reply } from "../protocol.ts";
import type { Study } from "../study.ts";
import type { NetworkSource } from "./networkSource.ts";
import { sceneOf } from "./sceneOf.ts";
import { StudiedNetworks } from "./studiedNetworks.ts";

/** Answers what the page asks about one network. Needs no browser; the worker only carries questions and replies. */
export class Engine {
  readonly offer: Offer;
  readonly #networks: StudiedNetworks;
  /** The network of the last answer, which the page has. */
  #shown: Network | undefined;

  constructor(source: NetworkSource) {
    const { net, asOf, overlays, study, presets } = source;
    this.#networks = new StudiedNetworks(source);
    this.offer = {
      net,
      routings: shippedModels.map(({ name }) => name),
      overlays: overlays.map(({ name }) => name),
      asOf,
      study,
      presets,
    };
  }

  /** Never fails for what a reader may ask; cost: that of {@link simulate}, and of the network where it is another one. */
  reply(question: Question): Reply {
    const { id, kind, study } = question;
    try {
      return kind === "answer"
        ? { id, kind, answer: this.#answer(study) }
        : { id, kind, text: this.#explanation(study, question.subject) };
    } catch (error) {
      if (!(error instanceof CutsetError)) throw error;
      return { id, kind: "problem", message: allOf(error) };
    }
  }

  #answer(study: Study): Answer {
    const start = performance.now();
    const network = this.#networks.at(study);
    const outcome = simulate(network, study.fail, { routing: modelNamed(study.routing) });
    const marks = mapMarks(network, outcome);
    const story = outcomeStory(network, outcome);
    const isNew = network !== this.#shown;
    this.#shown = network;
    return {
      study,
      ...(isNew && { scene: sceneOf(network) }),
      outcome,
      edgeMarks: marks.edges,
      capacityLeftGbps: capacityLeft(network, outcome),
      siteMarks: marks.sites,
      story,
      tookMs: performance.now() - start,
    };
  }

  #explanation({ fail, routing, ...state }: Study, subject: string): string {
    const network = this.#networks.at(state);
    return explanationText(network, explain(network, fail, subject, { routing: modelNamed(routing) }));
  }
}

function modelNamed(name: string): RoutingModel {
  const model = shippedModels.find((candidate) => candidate.name === name);
  if (model !== undefined) return model;
  throw new CutsetError("NOT_FOUND", `routing "${name}" does not exist`);
}

/** Every problem, not the first only: a study of another date may miss several cables. */
function allOf({ message, problems }: CutsetError): string {
  const further = problems.slice(1).map((problem) => problem.message);
  return [message, ...further].join("; ");
}
