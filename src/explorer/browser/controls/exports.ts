import type { Answer, Offer } from "../../protocol.ts";
import { commandOfStudy, failureOfStudy, hashOfStudy } from "../../study.ts";
import { button, element } from "../element.ts";
import { section } from "../panels/panel.ts";

/** The study and its answer to take away. */
export interface Exports {
  readonly node: HTMLElement;
  show(answer: Answer): void;
}

export function exports(offer: Offer): Exports {
  let shown: Answer | null = null;
  const status = element("p", { role: "status", class: "hint" });
  const text = element("textarea", {
    readonly: true,
    rows: "2",
    hidden: true,
    "aria-label": "Copied text",
    onfocus: () => text.select(),
  });
  const act = (label: string, take: (answer: Answer) => void) =>
    button(label, () => {
      if (shown !== null) take(shown);
    });
  const node = section(
    "share",
    "Take it with you",
    element(
      "div",
      { class: "row wrap" },
      act("Copy link", ({ study }) => copy("Link", location.href.split("#")[0] + hashOfStudy(study))),
      act("Command line", ({ study }) => copy("Command line", commandOfStudy(study, offer.net))),
      act("Failure as JSON", ({ study }) => save("failure", failureOfStudy(study))),
      act("Outcome as JSON", ({ outcome }) => save("outcome", outcome)),
    ),
    text,
    status,
  );
  return {
    node,
    show(answer) {
      shown = answer;
    },
  };

  /** Some browsers let no page from disk write to the clipboard; the text stands there to be copied by hand. */
  async function copy(what: string, copied: string): Promise<void> {
    text.value = copied;
    text.hidden = false;
    try {
      await navigator.clipboard.writeText(copied);
      status.textContent = `${what} copied.`;
    } catch {
      text.focus();
      status.textContent = `${what} to copy.`;
    }
  }

  function save(what: string, value: unknown): void {
    const blob = new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: "application/json" });
    const href = URL.createObjectURL(blob);
    const name = `${offer.net.replace(/[^\w.-]+/g, "-")}-${what}.json`;
    element("a", { href, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(href), 10_000);
    status.textContent = `${name} saved.`;
  }
}
