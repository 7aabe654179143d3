import { element } from "../element.ts";
import { failureTitle } from "../failureTitle.ts";
import { type Panel, section } from "./panel.ts";

/** Why a country, a place or a demand lost what it lost. */
export interface ExplanationPanel extends Panel {
  showSubject(subject: string): void;
  showText(text: string): void;
}

/** @param explain - asked for when a reader chooses a country */
export function explanationPanel(explain: (subject: string) => void): ExplanationPanel {
  const choice = element("select", {
    id: "explained-country",
    onchange: () => {
      if (choice.value !== "") explain(choice.value);
    },
  });
  const label = element("label", { for: "explained-country" }, "Country");
  const name = element("h3", { dir: "auto", hidden: true });
  const text = element("p", { class: "explanation", "aria-live": "polite", dir: "auto" });
  let codes = "";
  let titleOf = (subject: string) => subject;
  return {
    node: section("explanation", "Why", label, choice, name, text),
    show({ index }) {
      titleOf = (subject) => failureTitle(index, subject).name.replace(/^demand:/, "");
      const countries = [...index.scene.countries].sort((a, b) => a.name.localeCompare(b.name));
      if (codes === countries.map(({ code }) => code).join()) return;
      codes = countries.map(({ code }) => code).join();
      choice.replaceChildren(
        element("option", { value: "" }, "Choose a country…"),
        ...countries.map(({ code, name }) => element("option", { value: `country:${code}` }, name)),
      );
    },
    showSubject(subject) {
      choice.value = [...choice.options].some(({ value }) => value === subject) ? subject : "";
      name.textContent = titleOf(subject);
      name.hidden = false;
      text.textContent = "…";
    },
    showText(explanation) {
      text.textContent = explanation;
    },
  };
}
