import type { Answer, Offer, Question, Reply } from "../protocol.ts";
import type { Study } from "../study.ts";

/** What the client tells the page. */
export interface EngineListener {
  offer(offer: Offer): void;
  answer(answer: Answer): void;
  explanation(text: string): void;
  problem(message: string): void;
  /** Whether a question has gone unanswered for so long that a reader should know. */
  busy(isBusy: boolean): void;
}

/** A wait shorter than this is not shown, milliseconds. */
const patience = 300;

/**
 * Asks the engine in its worker one question at a time. Of what is asked meanwhile only the newest counts, so that an
 * answer never lags behind a disc that is dragged.
 */
export class EngineClient {
  readonly #start: () => Worker;
  readonly #listener: EngineListener;
  #worker: Worker;
  #lastId = 0;
  #asked: Question | null = null;
  #hasOffer = false;
  #nextStudy: Study | null = null;
  #nextSubject: { readonly study: Study; readonly subject: string } | null = null;
  #alarm = 0;

  constructor(start: () => Worker, listener: EngineListener) {
    this.#start = start;
    this.#listener = listener;
    this.#worker = this.#open();
  }

  answer(study: Study): void {
    this.#nextStudy = study;
    this.#askNext();
  }

  /** @param subject - `country:CC`, `site:ID` or `demand:ID` */
  explain(study: Study, subject: string): void {
    this.#nextSubject = { study, subject };
    this.#askNext();
  }

  /** Gives up what is asked; the next question goes to a new engine. */
  cancel(): void {
    this.#worker.terminate();
    this.#asked = null;
    this.#nextStudy = null;
    this.#nextSubject = null;
    this.#hasOffer = false;
    this.#rest();
    this.#worker = this.#open();
  }

  #open(): Worker {
    const worker = this.#start();
    worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => this.#receive(data));
    worker.addEventListener("error", ({ message }) => {
      this.#asked = null;
      this.#rest();
      this.#listener.problem(`The engine stopped: ${message}`);
    });
    return worker;
  }

  #receive(reply: Reply): void {
    if (reply.kind === "offer") {
      const isFirst = !this.#hasOffer;
      this.#hasOffer = true;
      if (isFirst) this.#listener.offer(reply.offer);
    } else if (reply.id === this.#asked?.id) {
      this.#asked = null;
      this.#rest();
      if (reply.kind === "answer") this.#listener.answer(reply.answer);
      else if (reply.kind === "explain") this.#listener.explanation(reply.text);
      else this.#listener.problem(reply.message);
    }
    this.#askNext();
  }

  #askNext(): void {
    if (!this.#hasOffer || this.#asked !== null) return;
    const id = this.#lastId + 1;
    if (this.#nextStudy !== null) {
      this.#ask({ id, kind: "answer", study: this.#nextStudy });
      this.#nextStudy = null;
    } else if (this.#nextSubject !== null) {
      this.#ask({ id, kind: "explain", ...this.#nextSubject });
      this.#nextSubject = null;
    }
  }

  #ask(question: Question): void {
    this.#lastId = question.id;
    this.#asked = question;
    this.#alarm ||= setTimeout(() => this.#listener.busy(true), patience);
    this.#worker.postMessage(question);
  }

  /** A wait over several questions is one wait: nothing is asked between them. */
  #rest(): void {
    if (this.#nextStudy !== null || this.#nextSubject !== null) return;
    clearTimeout(this.#alarm);
    this.#alarm = 0;
    this.#listener.busy(false);
  }
}
