import { busierGbps, formatMs, formatNumber, formatUtilisation } from "../../../report/index.ts";
import { button, element, nameElement } from "../element.ts";
import type { Hit } from "../map/hitIndex.ts";
import type { Shown } from "../panels/panel.ts";
import { edgeTitle, kindWords } from "../sceneIndex.ts";

/** What a reader asks of the card. */
export interface CardListener {
  fail(failure: string): void;
  restore(failure: string): void;
  explain(subject: string): void;
  /** Another of the elements that lie there. */
  choose(hits: readonly Hit[]): void;
  closed(): void;
}

/** Others at the same spot that are named at most. */
const mostOthers = 6;

/** An element of the map: what it is, how it fares, and buttons to fail it or what it belongs to. */
export class ElementCard {
  readonly node: HTMLElement = element("div", {
    class: "card",
    role: "dialog",
    "aria-labelledby": "card-title",
    hidden: true,
    onkeydown: (event) => {
      if ((event as KeyboardEvent).key === "Escape") this.close();
    },
  });
  readonly #listener: CardListener;

  constructor(listener: CardListener) {
    this.#listener = listener;
  }

  /** @param hits - what lies at the spot; the first is shown */
  show(shown: Shown, hits: readonly Hit[], x: number, y: number): void {
    const [hit, ...others] = hits;
    if (hit === undefined) {
      this.close();
      return;
    }
    const content = hit.kind === "site" ? siteContent(shown, hit.number) : edgeContent(shown, hit.number);
    const failures = content.failures.map(({ failure, what }) => this.#failButton(shown, failure, what));
    const { subject } = content;
    const explain =
      subject === null ? [] : [button("Explain", () => this.#act(() => this.#listener.explain(subject)))];
    this.node.replaceChildren(
      button("×", () => this.close(), { class: "close", "aria-label": "Close" }),
      element("h3", { id: "card-title" }, nameElement(content.name)),
      element("p", { class: "kind" }, ...content.kind),
      element(
        "dl",
        {},
        ...content.figures.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]),
      ),
      element("div", { class: "actions" }, ...failures, ...explain),
      ...(others.length === 0 ? [] : [this.#others(shown, hit, others)]),
    );
    this.node.hidden = false;
    this.#placeAt(x, y);
    failures[0]?.focus({ preventScroll: true });
  }

  close(): void {
    if (this.node.hidden) return;
    this.node.hidden = true;
    this.#listener.closed();
  }

  #failButton({ answer }: Shown, failure: string, what: string): HTMLButtonElement {
    const isFailed = answer.study.fail.includes(failure);
    const act = () => (isFailed ? this.#listener.restore(failure) : this.#listener.fail(failure));
    const label = `${isFailed ? "Restore" : "Fail"} ${what}`;
    return button(label, () => this.#act(act), { class: isFailed ? "restore" : "fail" });
  }

  #act(act: () => void): void {
    this.close();
    act();
  }

  #others(shown: Shown, hit: Hit, others: readonly Hit[]): HTMLElement {
    const choices = others.slice(0, mostOthers).map((other) => {
      const rest = others.filter((each) => each !== other);
      const name = nameOf(shown, other);
      return button(name, () => this.#listener.choose([other, hit, ...rest]), {
        class: "link",
        title: name,
        dir: "auto",
      });
    });
    return element("div", { class: "others" }, element("p", { class: "hint" }, "Also here"), ...choices);
  }

  /** Beside the spot; narrow screens show it as a sheet instead, by the style. */
  #placeAt(x: number, y: number): void {
    const room = this.node.parentElement!;
    const { offsetWidth: width, offsetHeight: height } = this.node;
    const left = x + 16 + width > room.clientWidth ? x - 16 - width : x + 16;
    const within = (value: number, most: number) => Math.max(8, Math.min(value, most - 8));
    this.node.style.setProperty("--left", `${within(left, room.clientWidth - width)}px`);
    this.node.style.setProperty("--top", `${within(y - 40, room.clientHeight - height)}px`);
  }
}

interface CardContent {
  readonly name: string;
  readonly kind: readonly (string | Node)[];
  readonly figures: readonly (readonly [string, string])[];
  readonly failures: readonly { readonly failure: string; readonly what: string }[];
  /** What can be explained; `null`: nothing. */
  readonly subject: string | null;
}

function siteContent({ index, answer }: Shown, number: number): CardContent {
  const site = index.scene.sites[number]!;
  const { country, operator } = site;
  const countryName = country === null ? null : (index.countryNames.get(country) ?? country);
  const state = { failed: "failed", "cut-off": "cut off", unchanged: "in service" };
  const what = { city: "city", "landing-station": "station" }[site.kind as string] ?? kindWords(site.kind);
  return {
    name: site.name,
    kind: [kindWords(site.kind), ...(countryName === null ? [] : [", ", nameElement(countryName)])],
    figures: [
      ["State", state[answer.siteMarks[number]!]],
      ...(operator === null ? [] : [["Operator", operator] as const]),
    ],
    failures: [
      { failure: `site:${site.id}`, what: `this ${what}` },
      ...(countryName === null ? [] : [{ failure: `country:${country}`, what: `all of ${countryName}` }]),
      ...(operator === null ? [] : [{ failure: `operator:${operator}`, what: `operator ${operator}` }]),
    ],
    subject: site.kind === "branching-unit" ? null : `site:${site.id}`,
  };
}

function edgeContent({ index, answer }: Shown, number: number): CardContent {
  const edge = index.scene.edges[number]!;
  const { before, after } = answer.outcome.edges[number]!;
  const load = busierGbps(after);
  const { cable, operator } = edge;
  const cableName = cable === null ? null : (index.cableNames.get(cable) ?? cable);
  const kind = cable === null ? "link" : "segment";
  return {
    name: edgeTitle(index, edge),
    kind: [cable === null ? `${kindWords(edge.kind)} link` : "cable segment"],
    figures: [
      ["Length", `${formatNumber(edge.lengthKm)} km, ${formatMs(edge.latencyMs)} ms`],
      ["Capacity", `${formatNumber(edge.capacityGbps)} Gbit/s each way`],
      ["Load before", `${formatNumber(busierGbps(before))} Gbit/s`],
      [
        "Load after",
        `${formatNumber(load)} Gbit/s, ${formatUtilisation(load, answer.capacityLeftGbps[number]!)} of what is left`,
      ],
    ],
    failures: [
      { failure: `${kind}:${edge.id}`, what: `this ${kind}` },
      ...(cable === null ? [] : [{ failure: `cable:${cable}`, what: `the whole cable ${cableName}` }]),
      ...(operator === null ? [] : [{ failure: `operator:${operator}`, what: `operator ${operator}` }]),
    ],
    subject: null,
  };
}

function nameOf({ index }: Shown, { kind, number }: Hit): string {
  return kind === "site" ? index.scene.sites[number]!.name : edgeTitle(index, index.scene.edges[number]!);
}
