import { formatFailure } from "../../failure/index.ts";
import { formatMs } from "../../report/index.ts";
import type { DemandOutcome } from "../../simulate/index.ts";
import type { Study } from "../study.ts";
import { type CardListener, ElementCard } from "./controls/elementCard.ts";
import { legend } from "./controls/legend.ts";
import { mapControls } from "./controls/mapControls.ts";
import { element } from "./element.ts";
import { parsed } from "./failureTitle.ts";
import { isArea } from "./map/area.ts";
import { AreaTool } from "./map/areaTool.ts";
import type { Hit } from "./map/hitIndex.ts";
import { mapPointer } from "./map/mapPointer.ts";
import { MapView } from "./map/mapView.ts";
import type { Shown } from "./panels/panel.ts";
import { edgeTitle } from "./sceneIndex.ts";

/** What happens on the map that is not the map's own affair. */
export interface StageListener extends Omit<CardListener, "choose" | "closed"> {
  /** An area while it is dragged. */
  preview(failure: string): void;
  cancelPreview(): void;
}

/** The map with all that lies on it: controls, legend, the card of what is chosen. */
export class MapStage {
  readonly #view = new MapView();
  readonly #caption: HTMLElement = element("p", { class: "map-caption", hidden: true });
  readonly #tip: HTMLElement = element("p", {
    class: "tip",
    hidden: true,
    "aria-hidden": "true",
    dir: "auto",
  });
  readonly #card: ElementCard;
  readonly node: HTMLElement;
  #shown: Shown | null = null;

  constructor(listener: StageListener) {
    this.#view.canvas.setAttribute(
      "aria-label",
      "Map. Arrow keys move it, plus and minus zoom, 0 shows all, Enter chooses what is in the middle.",
    );
    this.#card = new ElementCard({
      ...listener,
      choose: (hits) => this.#choose(hits, ...this.#view.pointOf(hits[0]!)),
      closed: () => {
        this.#view.showOverlay({ chosen: null });
        this.#view.canvas.focus({ preventScroll: true });
      },
    });
    const tool = new AreaTool(this.#view, {
      draft: (area) => {
        this.#view.showOverlay({ draft: area });
        listener.preview(formatFailure(area));
      },
      done: (area) => {
        this.#view.showOverlay({ draft: null });
        listener.fail(formatFailure(area));
      },
      cancelled: () => {
        this.#view.showOverlay({ draft: null });
        listener.cancelPreview();
      },
    });
    mapPointer(this.#view, tool, {
      hover: (hit, x, y) => this.#hover(hit, x, y),
      choose: (hits, x, y) => this.#choose(hits, x, y),
    });
    const controls = mapControls(this.#view, tool);
    this.node = element(
      "div",
      { class: "map" },
      this.#view.node,
      controls,
      legend(),
      this.#caption,
      this.#tip,
      this.#card.node,
    );
  }

  /** @param settled - without what is being dragged, which is drawn as it is dragged and not as it is answered */
  show(shown: Shown, settled: Study): void {
    if (shown.index !== this.#shown?.index) this.#view.showScene(shown.index);
    this.#shown = shown;
    this.#view.showMarks(shown.answer);
    this.#view.showOverlay({ areas: settled.fail.flatMap(parsed).filter(isArea) });
  }

  /** Shows the path of a demand before and after; `null`: no longer. */
  pointAtDemand(demand: DemandOutcome | null): void {
    this.#caption.hidden = demand === null;
    if (demand === null) {
      this.#view.showOverlay({ paths: null });
      return;
    }
    const { before, after } = demand;
    const { edgeNumbers } = this.#shown!.index;
    const numbers = (edges: readonly string[] | null) => (edges ?? []).map((id) => edgeNumbers.get(id)!);
    const paths = { before: numbers(before.edges), after: numbers(after.edges) };
    this.#view.showOverlay({ paths });
    const way = (latencyMs: number | null) => (latencyMs === null ? "no path" : `${formatMs(latencyMs)} ms`);
    const split = before.edges === null && before.latencyMs !== null ? ", over several paths" : "";
    this.#caption.replaceChildren(
      element("bdi", {}, demand.id),
      `: ${way(before.latencyMs)} before (dashed), ${way(after.latencyMs)} after (whole)${split}`,
    );
  }

  /** @param edge - its number; `null`: no longer */
  pointAtEdge(edge: number | null): void {
    this.#view.showOverlay({ hovered: edge === null ? null : { kind: "edge", number: edge } });
  }

  chooseEdge(edge: number): void {
    const hit: Hit = { kind: "edge", number: edge };
    this.#view.bringIntoView(hit);
    this.node.scrollIntoView({ block: "nearest" });
    this.#choose([hit], ...this.#view.pointOf(hit));
  }

  #choose(hits: readonly Hit[], x: number, y: number): void {
    if (this.#shown === null) return;
    this.#tip.hidden = true;
    this.#view.showOverlay({ chosen: hits[0] ?? null });
    this.#card.show(this.#shown, hits, x, y);
  }

  #hover(hit: Hit | null, x: number, y: number): void {
    this.#view.showOverlay({ hovered: hit });
    this.#tip.hidden = hit === null;
    if (hit === null || this.#shown === null) return;
    const { index } = this.#shown;
    this.#tip.textContent =
      hit.kind === "site"
        ? index.scene.sites[hit.number]!.name
        : edgeTitle(index, index.scene.edges[hit.number]!);
    this.#tip.classList.toggle("leftwards", x > this.node.clientWidth / 2);
    this.#tip.style.setProperty("--left", `${x}px`);
    this.#tip.style.setProperty("--top", `${y}px`);
  }
}
