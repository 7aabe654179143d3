import { element } from "../element.ts";
import type { Panel } from "./panel.ts";

/** The outcome in three sentences, read aloud when it changes. */
export function storyPanel(): Panel {
  const node = element("section", { id: "story", "aria-live": "polite", "aria-label": "What happens" });
  return {
    node,
    show({ answer: { story } }) {
      node.replaceChildren(...story.map((sentence) => element("p", { dir: "auto" }, sentence)));
    },
  };
}
