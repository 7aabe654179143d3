import { zoomIdentity } from "d3-zoom";
import { drawEdges, drawGround, drawSites, type MarkedMap } from "./drawNetwork.ts";
import { drawLabels, type MapLabel } from "./labels.ts";
import { enterScreen, type MapFrame } from "./mapFrame.ts";
import { groundOf, type Tone } from "./theme.ts";

/** A frame that takes longer is not drawn anew while the map moves, milliseconds. */
const quick = 8;

/** What the painter draws. */
export interface Picture {
  readonly map: MarkedMap;
  readonly labels: readonly MapLabel[];
  readonly tone: Tone;
}

/**
 * Draws a map onto a canvas. Thousands of lines take longer to stroke than a frame may last, so while such a map moves,
 * its last frame is moved, and under it, where that does not reach, the whole map as it looks unzoomed.
 */
export class MapPainter {
  readonly #context: CanvasRenderingContext2D;
  readonly #still = document.createElement("canvas");
  readonly #whole = document.createElement("canvas");
  #picture: Picture | null = null;
  #stillFrame: MapFrame | null = null;
  #hasWhole = false;
  #costMs = 0;

  constructor(canvas: HTMLCanvasElement) {
    this.#context = context2d(canvas);
  }

  show(picture: Picture): void {
    this.#picture = picture;
    this.#stillFrame = null;
    this.#hasWhole = false;
  }

  /** @param isMoving - whether another frame follows at once */
  paint(frame: MapFrame, isMoving: boolean): void {
    if (this.#picture === null) return;
    if (isMoving && this.#stillFrame !== null && this.#costMs > quick) this.#move(frame, this.#stillFrame);
    else this.#draw(frame);
  }

  #draw(frame: MapFrame): void {
    const start = performance.now();
    const { map, labels, tone } = this.#picture!;
    const context = this.#context;
    sizeTo(context.canvas, frame);
    drawGround(context, map, frame, tone);
    drawEdges(context, map, frame, tone);
    drawSites(context, map, frame, tone);
    drawLabels(context, labels, map, frame, tone);
    this.#costMs = performance.now() - start;
    if (this.#costMs <= quick) return;
    sizeTo(this.#still, frame);
    context2d(this.#still).drawImage(context.canvas, 0, 0);
    this.#stillFrame = frame;
  }

  #move(frame: MapFrame, still: MapFrame): void {
    const context = this.#context;
    const { transform, width, height } = frame;
    enterScreen(context, frame);
    context.fillStyle = groundOf(this.#picture!.tone).sea;
    context.fillRect(0, 0, width, height);
    const { k, x, y } = transform;
    if (k > 1) context.drawImage(this.#wholeMap(frame), x, y, k * width, k * height);
    const scale = k / still.transform.k;
    const left = x - scale * still.transform.x;
    const top = y - scale * still.transform.y;
    context.drawImage(this.#still, left, top, scale * width, scale * height);
  }

  #wholeMap(frame: MapFrame): HTMLCanvasElement {
    if (this.#hasWhole) return this.#whole;
    this.#hasWhole = true;
    const { map, tone } = this.#picture!;

    const whole = { ...frame, transform: zoomIdentity };
    const context = context2d(this.#whole);
    sizeTo(this.#whole, frame);
    drawGround(context, map, whole, tone);
    drawEdges(context, map, whole, tone);
    return this.#whole;
  }
}

export function context2d(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  return canvas.getContext("2d")!;
}

/** Setting the size of a canvas clears it, so it is set only where it changes. */
export function sizeTo(canvas: HTMLCanvasElement, { width, height, density }: MapFrame): void {
  const [across, down] = [Math.round(width * density), Math.round(height * density)];
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
}
