import type { ZoomTransform } from "d3-zoom";

/** What part of a map is seen, and how finely: pixels of the screen are `k` times those of the geometry. */
export interface MapFrame {
  readonly transform: ZoomTransform;
  readonly width: number;
  readonly height: number;
  /** Pixels of the device to one of CSS. */
  readonly density: number;
}

/** From here on lengths are those of the geometry. */
export function enterMap(context: CanvasRenderingContext2D, { transform, density }: MapFrame): void {
  const { k, x, y } = transform;
  context.setTransform(density * k, 0, 0, density * k, density * x, density * y);
}

/** From here on lengths are pixels of CSS. */
export function enterScreen(context: CanvasRenderingContext2D, { density }: MapFrame): void {
  context.setTransform(density, 0, 0, density, 0, 0);
}
