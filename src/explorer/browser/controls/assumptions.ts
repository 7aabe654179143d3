import { requirePartialDate } from "../../../network/index.ts";
import type { Offer } from "../../protocol.ts";
import type { Study } from "../../study.ts";
import { element } from "../element.ts";
import { withOverlay } from "../studyChanges.ts";

/** What a study assumes beside what fails: overlays, routing, the date. */
export interface Assumptions {
  readonly node: HTMLElement;
  show(study: Study): void;
}

export function assumptions(offer: Offer, change: (make: (study: Study) => Study) => void): Assumptions {
  const overlays = offer.overlays.map((name) => {
    const box = element("input", {
      type: "checkbox",
      value: name,
      onchange: () => change((study) => withOverlay(study, name, box.checked, offer.overlays)),
    });
    return box;
  });
  const routing = element(
    "select",
    { id: "routing", onchange: () => change((study) => ({ ...study, routing: routing.value })) },
    ...offer.routings.map((name) => element("option", { value: name }, name)),
  );
  const date = element("input", {
    id: "as-of",
    type: "text",
    inputmode: "numeric",
    placeholder: offer.asOf ?? "all dates",
    autocomplete: "off",
    "aria-describedby": "as-of-form as-of-problem",
    onchange: () => takeDate(),
  });
  const form = element("p", { id: "as-of-form", class: "hint" }, "YYYY, YYYY-MM or YYYY-MM-DD");
  const problem = element("p", { id: "as-of-problem", class: "problem", role: "alert" });
  const field = (id: string, label: string, ...content: readonly Node[]) =>
    element("div", { class: "field" }, element("label", { for: id }, label), ...content);
  const fieldset = element(
    "fieldset",
    { hidden: overlays.length === 0 },
    element("legend", {}, "Add to the network"),
    ...overlays.map((box) => element("label", { class: "check" }, box, element("bdi", {}, box.value))),
  );
  return {
    node: element(
      "div",
      { class: "assumptions" },
      fieldset,
      field("routing", "Routing", routing),
      field("as-of", "Date", date, form, problem),
    ),
    show(study) {
      for (const box of overlays) box.checked = study.overlays.includes(box.value);
      routing.value = study.routing;
      // What a reader is typing is theirs.
      if (document.activeElement === date && date.value !== "") return;
      date.value = study.asOf ?? "";
      showProblem("");
    },
  };

  function takeDate(): void {
    const asOf = date.value.trim() === "" ? null : date.value.trim();
    try {
      if (asOf !== null) requirePartialDate(asOf);
      showProblem("");
      change((study) => ({ ...study, asOf }));
    } catch (error) {
      showProblem(error instanceof Error ? error.message : String(error));
    }
  }

  function showProblem(message: string): void {
    problem.textContent = message;
    date.setAttribute("aria-invalid", String(message !== ""));
  }
}
