import { button, element } from "../element.ts";
import type { StudyHistory } from "../studyHistory.ts";

export interface HistoryButtons {
  readonly node: HTMLElement;
  show(): void;
}

/** Undo, redo and clear, by Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) too. */
export function historyButtons(history: StudyHistory): HistoryButtons {
  const undo = button("Undo", () => history.undo(), { "aria-keyshortcuts": "Control+Z" });
  const redo = button("Redo", () => history.redo(), { "aria-keyshortcuts": "Control+Shift+Z" });
  const clear = button("Clear", () => history.step({ ...history.settled, fail: [] }), {
    title: "Let nothing fail",
  });
  addEventListener("keydown", (event) => {
    const { target, key, ctrlKey, metaKey, shiftKey, altKey } = event;
    // In a field that is typed into, the keys undo the typing.
    const isTyping = target instanceof HTMLInputElement && target.type === "text" && target.value !== "";
    if (!(ctrlKey || metaKey) || altKey || isTyping) return;
    const letter = key.toLowerCase();
    if (letter === "z" && !shiftKey) history.undo();
    else if ((letter === "z" && shiftKey) || letter === "y") history.redo();
    else return;
    event.preventDefault();
  });
  return {
    node: element("div", { class: "row history", role: "group", "aria-label": "Steps" }, undo, redo, clear),
    show() {
      undo.disabled = !history.canUndo;
      redo.disabled = !history.canRedo;
      clear.disabled = history.shown.fail.length === 0;
    },
  };
}
