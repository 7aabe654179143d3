import { element } from "../element.ts";

/** A figure before and after; one figure where it is the same. */
export function change(before: string, after: string): Node {
  if (before === after) return element("span", {}, after);
  return element(
    "span",
    { class: "change" },
    element("span", { class: "was" }, before),
    element("span", { "aria-hidden": "true" }, " → "),
    element("span", { class: "unseen" }, " before, "),
    element("strong", {}, after),
    element("span", { class: "unseen" }, " after"),
  );
}
