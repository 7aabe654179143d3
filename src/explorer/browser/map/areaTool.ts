import type { Position } from "../../../geo/index.ts";
import { type Area, draggedArea } from "./area.ts";
import type { MapView } from "./mapView.ts";

/** What the tool tells as an area is dragged. */
export interface AreaListener {
  draft(area: Area): void;
  done(area: Area): void;
  cancelled(): void;
}

/** A shorter drag is a slip, pixels. */
const shortestDrag = 4;

/** Draws a disc from its centre to its rim, or a corridor from end to end, while a kind is chosen. */
export class AreaTool {
  kind: Area["kind"] | null = null;
  widthKm = 20;
  #start: { readonly position: Position; readonly x: number; readonly y: number } | null = null;

  constructor(view: MapView, listener: AreaListener) {
    const { canvas } = view;
    view.canPan = () => this.kind === null;
    canvas.addEventListener("pointerdown", ({ offsetX: x, offsetY: y, pointerId, button }) => {
      const position = view.positionAt(x, y);
      if (this.kind === null || button !== 0 || position === null) return;
      canvas.setPointerCapture(pointerId);
      this.#start = { position, x, y };
    });
    canvas.addEventListener("pointermove", (event) => {
      const area = this.#areaTo(view, event);
      if (area !== null) listener.draft(area);
    });
    canvas.addEventListener("pointerup", (event) => {
      const area = this.#areaTo(view, event);
      const wasDragging = this.#start !== null;
      this.#start = null;
      if (area !== null) listener.done(area);
      else if (wasDragging) listener.cancelled();
    });
    const cancel = () => {
      if (this.#start === null) return;
      this.#start = null;
      listener.cancelled();
    };
    canvas.addEventListener("pointercancel", cancel);
    addEventListener("keydown", ({ key }) => {
      if (key === "Escape") cancel();
    });
  }

  #areaTo(view: MapView, { offsetX: x, offsetY: y }: PointerEvent): Area | null {
    if (this.kind === null || this.#start === null) return null;
    if (Math.hypot(x - this.#start.x, y - this.#start.y) < shortestDrag) return null;
    const position = view.positionAt(x, y);
    return position === null ? null : draggedArea(this.kind, this.#start.position, position, this.widthKm);
  }
}
