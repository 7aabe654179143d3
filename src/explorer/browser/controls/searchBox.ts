import { element, nameElement } from "../element.ts";
import { parsed } from "../failureTitle.ts";
import type { SceneIndex } from "../sceneIndex.ts";
import { foundEntries, type SearchEntry, searchEntries } from "./searchEntries.ts";

const mostShown = 12;

export interface SearchBox {
  readonly node: HTMLElement;
  readonly input: HTMLInputElement;
  offer(index: SceneIndex): void;
}

/**
 * A combobox over all that can fail; it takes the text of a failure too, such as `disc:24.8,66.9,50`.
 *
 * @param fail - the text of the failure chosen
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function searchBox(fail: (failure: string) => void): SearchBox {
  let entries: readonly SearchEntry[] = [];
  let found: readonly SearchEntry[] = [];
  let active = 0;

  const list = element("ul", { id: "found", role: "listbox", "aria-label": "What can fail", hidden: true });
  const status = element("p", { class: "unseen", role: "status" });
  const input = element("input", {
    id: "search",
    type: "text",
    role: "combobox",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: "Karachi, AAE-1, Egypt…",
    "aria-autocomplete": "list",
    "aria-controls": "found",
    "aria-expanded": "false",
    oninput: () => search(),
    onblur: () => close(),
    onkeydown: (event) => press(event as KeyboardEvent),
  });
  const label = element("label", { for: "search" }, "Fail a place, cable, country, operator or risk group");
  const node = element("div", { class: "search" }, label, input, list, status);
  return {
    node,
    input,
    offer(index) {
      entries = searchEntries(index);
    },
  };

  function search(): void {
    const typed = input.value.trim();
    const areas = /^(disc|corridor|degrade|segment):/.test(typed) && parsed(typed).length > 0;
    const asTyped: SearchEntry = { failure: typed, name: typed, kind: "as typed", sought: "", group: 0 };
    found = areas ? [asTyped] : foundEntries(entries, typed, mostShown);
    active = 0;
    list.replaceChildren(...found.map(option));
    const isOpen = found.length > 0;
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    status.textContent = typed === "" ? "" : `${found.length} found`;
    mark();
  }

  function option(entry: SearchEntry, number: number): HTMLElement {
    return element(
      "li",
      {
        id: `found-${number}`,
        role: "option",
        // The input keeps the focus, which would close the list.
        onpointerdown: (event) => event.preventDefault(),
        onclick: () => choose(entry),
      },
      nameElement(entry.name),
      element("span", { class: "kind" }, entry.kind),
    );
  }

  function mark(): void {
    for (const [number, item] of [...list.children].entries()) {
      item.setAttribute("aria-selected", String(number === active));
      if (number === active) item.scrollIntoView({ block: "nearest" });
    }
    if (found.length > 0) input.setAttribute("aria-activedescendant", `found-${active}`);
    else input.removeAttribute("aria-activedescendant");
  }

  function press(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = found[active];
    if (step !== undefined && found.length > 0) {
      active = (active + step + found.length) % found.length;
      mark();
    } else if (event.key === "Enter" && chosen !== undefined) choose(chosen);
    else if (event.key === "Escape" && found.length > 0) close();
    else return;
    event.preventDefault();
  }

  function choose({ failure }: SearchEntry): void {
    input.value = "";
    close();
    fail(failure);
  }

  function close(): void {
    found = [];
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }
}
