import type { GeoContext } from "d3-geo";

/** A line as x, y, x, y, … */
export type FlatLine = number[];

/** Takes lines from d3-geo's `geoPath` as numbers instead of drawing them. */
export class LineRecorder implements GeoContext {
  #lines: FlatLine[] = [];

  /** What was drawn since the last call. */
  take(): FlatLine[] {
    const lines = this.#lines;
    this.#lines = [];
    return lines;
  }

  beginPath(): void {}

  moveTo(x: number, y: number): void {
    this.#lines.push([x, y]);
  }

  lineTo(x: number, y: number): void {
    this.#lines.at(-1)?.push(x, y);
  }

  closePath(): void {
    const line = this.#lines.at(-1);
    if (line !== undefined) line.push(line[0]!, line[1]!);
  }

  /** Points only are drawn as arcs. */
  arc(): void {}
}
