import type { Study } from "../../study.ts";
import { button, element, nameElement } from "../element.ts";
import { failureTitle } from "../failureTitle.ts";
import type { SceneIndex } from "../sceneIndex.ts";

/** What fails, each to be restored. */
export interface FailureChips {
  readonly node: HTMLElement;
  show(index: SceneIndex, study: Study): void;
}

export function failureChips(restore: (failure: string) => void): FailureChips {
  const list = element("ul", { class: "chips", "aria-label": "What fails" });
  const nothing = element("p", { class: "hint" }, "Nothing fails. Choose on the map, or search.");
  return {
    node: element("div", {}, nothing, list),
    show(index, { fail }) {
      const hadFocus = list.contains(document.activeElement);
      nothing.hidden = fail.length > 0;
      list.replaceChildren(...fail.map((failure) => chip(index, failure)));
      // The button that was pressed is gone with its chip.
      if (hadFocus) list.querySelector("button")?.focus();
    },
  };

  function chip(index: SceneIndex, failure: string): HTMLElement {
    const { name, kind } = failureTitle(index, failure);
    const remove = button("×", () => restore(failure), { "aria-label": `Restore ${name}`, title: "Restore" });
    return element(
      "li",
      { class: "chip" },
      element("span", { class: "kind" }, kind),
      nameElement(name),
      remove,
    );
  }
}
