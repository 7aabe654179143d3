import { button, element } from "../element.ts";

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A list with a button that does what is chosen: moving through the list by keys does nothing yet. */
export interface Chooser {
  readonly node: HTMLElement;
  offer(choices: readonly Choice[]): void;
}

export function chooser(id: string, label: string, verb: string, choose: (value: string) => void): Chooser {
  const select = element("select", { id });
  const act = button(verb, () => choose(select.value), { "aria-label": `${verb}: ${label}` });
  const node = element(
    "div",
    { class: "field", hidden: true },
    element("label", { for: id }, label),
    element("div", { class: "row" }, select, act),
  );
  return {
    node,
    offer(choices) {
      const chosen = select.value;
      node.hidden = choices.length === 0;
      select.replaceChildren(...choices.map((each) => element("option", { value: each.value }, each.label)));
      if (choices.some(({ value }) => value === chosen)) select.value = chosen;
    },
  };
}
