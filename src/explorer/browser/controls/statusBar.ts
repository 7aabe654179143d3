import { button, element } from "../element.ts";

/** What the page is waiting for, and what went wrong. */
export interface StatusBar {
  readonly node: HTMLElement;
  busy(isBusy: boolean): void;
  /** Stays until the next step; empty: none. */
  problem(message: string): void;
  answered(tookMs: number): void;
}

export function statusBar(cancel: () => void): StatusBar {
  const waiting = element(
    "div",
    { class: "waiting", role: "status" },
    element("span", { class: "spinner", "aria-hidden": "true" }),
    element("span", {}, "Computing…"),
    button("Cancel", cancel),
  );
  const problem = element("p", { class: "problem", role: "alert", dir: "auto" });
  const took = element("p", { class: "took" });
  waiting.hidden = true;
  return {
    node: element("div", { class: "status" }, waiting, problem, took),
    busy(isBusy) {
      waiting.hidden = !isBusy;
      took.hidden = isBusy;
    },
    problem(message) {
      problem.textContent = message;
    },
    answered(tookMs) {
      took.textContent = `Answered in ${Math.max(1, Math.round(tookMs))} ms`;
    },
  };
}
