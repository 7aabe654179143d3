import type { Study } from "../study.ts";
import { isSameStudy } from "./studyChanges.ts";

/**
 * How the shown study came about: a `preview` is no step yet, a `visit` came from the address, and `withdraw` gave up a
 * step that could not be answered.
 */
export type StudyEvent = "step" | "preview" | "visit" | "withdraw";

/** The study that is shown, and those before and after it. */
export class StudyHistory {
  #past: Study[] = [];
  #future: Study[] = [];
  #settled: Study;
  #shown: Study;
  readonly #listen: (event: StudyEvent) => void;

  constructor(study: Study, listen: (event: StudyEvent) => void) {
    this.#settled = study;
    this.#shown = study;
    this.#listen = listen;
  }

  get shown(): Study {
    return this.#shown;
  }

  /** The shown study without what is only tried, as while a disc is dragged. */
  get settled(): Study {
    return this.#settled;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  step(study: Study): void {
    if (isSameStudy(study, this.#settled)) {
      this.preview(study);
      return;
    }
    this.#past.push(this.#settled);
    this.#future = [];
    this.#settle(study, "step");
  }

  /** Shows a study that is not one of the steps. */
  preview(study: Study): void {
    this.#shown = study;
    this.#listen("preview");
  }

  undo(): void {
    const study = this.#past.pop();
    if (study === undefined) return;
    this.#future.push(this.#settled);
    this.#settle(study, "step");
  }

  redo(): void {
    const study = this.#future.pop();
    if (study === undefined) return;
    this.#past.push(this.#settled);
    this.#settle(study, "step");
  }

  /** Goes where the browser's own history leads. */
  visit(study: Study): void {
    if (isSameStudy(study, this.#settled)) return;
    this.#past.push(this.#settled);
    this.#future = [];
    this.#settle(study, "visit");
  }

  /** Goes back to what could be answered, as if the last step had not been made. */
  withdraw(study: Study): void {
    const last = this.#past.at(-1);
    if (last !== undefined && isSameStudy(last, study)) this.#past.pop();
    this.#settle(study, "withdraw");
  }

  #settle(study: Study, event: StudyEvent): void {
    this.#settled = study;
    this.#shown = study;
    this.#listen(event);
  }
}
