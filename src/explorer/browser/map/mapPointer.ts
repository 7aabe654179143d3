import type { AreaTool } from "./areaTool.ts";
import type { Hit } from "./hitIndex.ts";
import type { MapView } from "./mapView.ts";

/** What a reader points at on the map. */
export interface PointerListener {
  /** @param hit - `null`: nothing is there */
  hover(hit: Hit | null, x: number, y: number): void;
  choose(hits: readonly Hit[], x: number, y: number): void;
}

/** How far an arrow key moves the map, pixels. */
const stride = 60;

/** Pointer and keys on a map; by keys, the middle of the map is what is pointed at. */
export function mapPointer(view: MapView, tool: AreaTool, listener: PointerListener): void {
  const { canvas } = view;
  canvas.addEventListener("pointermove", ({ offsetX: x, offsetY: y, pointerType, buttons }) => {
    if (pointerType === "touch" || buttons !== 0 || tool.kind !== null) return;
    const hit = view.hitsAt(x, y, "mouse")[0] ?? null;
    canvas.classList.toggle("pointing", hit !== null);
    listener.hover(hit, x, y);
  });
  canvas.addEventListener("pointerleave", () => listener.hover(null, 0, 0));
  canvas.addEventListener("pointerdown", () => view.showOverlay({ hasCrosshair: false }));
  canvas.addEventListener("click", (event) => {
    if (tool.kind !== null) return;
    const isTouch = (event as PointerEvent).pointerType === "touch";
    const { offsetX: x, offsetY: y } = event;
    listener.choose(view.hitsAt(x, y, isTouch ? "touch" : "mouse"), x, y);
  });
  canvas.addEventListener("blur", () => view.showOverlay({ hasCrosshair: false }));
  canvas.addEventListener("keydown", (event) => {
    const act = keys[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    view.showOverlay({ hasCrosshair: true });
    act();
  });

  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => view.panBy(stride, 0),
    ArrowRight: () => view.panBy(-stride, 0),
    ArrowUp: () => view.panBy(0, stride),
    ArrowDown: () => view.panBy(0, -stride),
    "+": () => view.zoomBy(1.5),
    "=": () => view.zoomBy(1.5),
    "-": () => view.zoomBy(1 / 1.5),
    "0": () => view.showAll(),
    Enter: () => {
      const [x, y] = [canvas.clientWidth / 2, canvas.clientHeight / 2];
      listener.choose(view.hitsAt(x, y, "touch"), x, y);
    },
  };
}
