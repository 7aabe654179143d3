import type { Answer } from "../../protocol.ts";
import { element } from "../element.ts";
import type { SceneIndex } from "../sceneIndex.ts";

/** An answer with the scene it is about. */
export interface Shown {
  readonly index: SceneIndex;
  readonly answer: Answer;
}

/** A part of the page that tells of an answer. */
export interface Panel {
  readonly node: HTMLElement;
  show(shown: Shown): void;
}

/** A part of the page under its heading, which names it for a screen reader too. */
export function section(id: string, title: string, ...children: readonly (Node | string)[]): HTMLElement {
  const heading = element("h2", { id: `${id}-title` }, title);
  return element("section", { id, "aria-labelledby": `${id}-title` }, heading, ...children);
}
