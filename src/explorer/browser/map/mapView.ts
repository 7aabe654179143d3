import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import type { Position } from "../../../geo/index.ts";
import type { Answer } from "../../protocol.ts";
import { element } from "../element.ts";
import type { SceneIndex } from "../sceneIndex.ts";
import { showsSite } from "./drawNetwork.ts";
import { type Hit, type HitIndex, hitIndex } from "./hitIndex.ts";
import { mapLabels } from "./labels.ts";
import type { MapFrame } from "./mapFrame.ts";
import { type MapGeometry, mapGeometry } from "./mapGeometry.ts";
import { MapPainter } from "./mapPainter.ts";
import { markedPaths } from "./markedPaths.ts";
import { openingTransform } from "./openingTransform.ts";
import { type MapOverlay, paintOverlay } from "./overlayPainter.ts";
import { onToneChange, preferredTone, type Tone } from "./theme.ts";

const deepestZoom = 60;

/** How near the pointer an element counts as meant, pixels. */
const reach = { mouse: 8, touch: 16 };

type Marks = Pick<Answer, "edgeMarks" | "siteMarks">;

/** The map of a scene that a reader moves and points at. */
export class MapView {
  readonly canvas: HTMLCanvasElement = element("canvas", { tabindex: "0", role: "application" });
  readonly #top: HTMLCanvasElement = element("canvas", { class: "top", "aria-hidden": "true" });
  readonly node: HTMLElement = element("div", { class: "map-canvases" }, this.canvas, this.#top);
  readonly #painter = new MapPainter(this.canvas);
  readonly #zoom = zoom<HTMLCanvasElement, unknown>().scaleExtent([1, deepestZoom]).clickDistance(4);
  #index: SceneIndex | null = null;
  #marks: Marks = { edgeMarks: [], siteMarks: [] };
  #geometry: MapGeometry | null = null;
  #hits: HitIndex | null = null;
  #transform: ZoomTransform = zoomIdentity;
  #tone: Tone = preferredTone();
  #isMoving = false;
  #needsPaint = false;
  #needsLayout = true;
  /** How the map was first shown; `null` before that. */
  #opening: ZoomTransform | null = null;
  #frameRequest = 0;
  #overlay: MapOverlay = {
    areas: [],
    draft: null,
    hovered: null,
    chosen: null,
    paths: null,
    hasCrosshair: false,
  };
  /** Whether a drag moves the map, or is left to a tool. */
  canPan: () => boolean = () => true;

  constructor() {
    this.#zoom
      .filter((event: MouseEvent) => (event.type === "wheel" || this.canPan()) && !event.button)
      .on("start", () => {
        this.#isMoving = true;
      })
      .on("zoom", ({ transform }: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
        this.#transform = transform;
        this.#repaint();
      })
      .on("end", () => {
        this.#isMoving = false;
        this.#repaint();
      });
    select(this.canvas).call(this.#zoom).on("dblclick.zoom", null);
    new ResizeObserver(() => this.#layOut()).observe(this.node);
    onToneChange(() => this.#useTone(preferredTone()));
    // Paper is white, whatever the screen is.
    addEventListener("beforeprint", () => this.#useTone("light", true));
    addEventListener("afterprint", () => this.#useTone(preferredTone()));
  }

  showScene(index: SceneIndex): void {
    this.#index = index;
    this.#marks = { edgeMarks: [], siteMarks: [] };
    this.#needsLayout = true;
    this.#overlay = { ...this.#overlay, hovered: null, chosen: null, paths: null };
  }

  showMarks({ edgeMarks, siteMarks }: Marks): void {
    this.#marks = { edgeMarks, siteMarks };
    if (this.#needsLayout) this.#layOut();
    else this.#showPicture();
  }

  showOverlay(change: Partial<MapOverlay>): void {
    this.#overlay = { ...this.#overlay, ...change };
    this.#requestFrame();
  }

  /** What lies at a point of the canvas. */
  hitsAt(x: number, y: number, pointer: keyof typeof reach): Hit[] {
    const { k } = this.#transform;
    const [mapX, mapY] = this.#transform.invert([x, y]);
    const hits = this.#hits?.(mapX, mapY, reach[pointer] / k) ?? [];
    const isShown = (number: number) =>
      showsSite(this.#index!.scene.sites[number]!, this.#marks.siteMarks[number]!, k);
    return hits.filter(({ kind, number }) => kind === "edge" || isShown(number));
  }

  /** Where on the Earth a point of the canvas is; `null` beside it. */
  positionAt(x: number, y: number): Position | null {
    const [lon, lat] = this.#geometry?.projection.invert?.(this.#transform.invert([x, y])) ?? [];
    const isOnEarth = lon !== undefined && lat !== undefined && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
    return isOnEarth ? [lon, lat] : null;
  }

  /** Where on the canvas the middle of an element is. */
  pointOf({ kind, number }: Hit): [number, number] {
    const geometry = this.#geometry!;
    if (kind === "site") return this.#transform.apply([...geometry.sitePoints[number]!]);
    const line = geometry.edgeLines[number]![0] ?? [0, 0];
    const middle = 2 * Math.floor(line.length / 4);
    return this.#transform.apply([line[middle]!, line[middle + 1]!]);
  }

  /** Shows all of the map where an element is not in sight. */
  bringIntoView(hit: Hit): void {
    const [x, y] = this.pointOf(hit);
    const { clientWidth, clientHeight } = this.canvas;
    if (x < 0 || y < 0 || x > clientWidth || y > clientHeight) this.showAll();
  }

  panBy(across: number, down: number): void {
    const { k } = this.#transform;
    select(this.canvas).call(this.#zoom.translateBy, across / k, down / k);
  }

  zoomBy(factor: number): void {
    select(this.canvas).call(this.#zoom.scaleBy, factor);
  }

  showAll(): void {
    this.#setTransform(zoomIdentity);
  }

  #setTransform(transform: ZoomTransform): void {
    select(this.canvas).call(this.#zoom.transform, transform);
  }

  #useTone(tone: Tone, atOnce = false): void {
    this.#tone = tone;
    this.#showPicture();
    if (atOnce) this.#paint();
  }

  #layOut(): void {
    const { clientWidth: width, clientHeight: height } = this.node;
    if (this.#index === null || this.#marks.edgeMarks.length === 0 || width === 0 || height === 0) return;
    const { scene } = this.#index;
    const isSame = this.#geometry?.width === width && this.#geometry.height === height;
    if (!isSame || this.#needsLayout) {
      this.#needsLayout = false;
      const before = this.#geometry;
      this.#geometry = mapGeometry(scene, width, height);
      this.#hits = hitIndex(this.#geometry);
      const box: [[number, number], [number, number]] = [
        [0, 0],
        [width, height],
      ];
      this.#zoom.extent(box).translateExtent(box);
      const isUnmoved = this.#opening === null || this.#transform === this.#opening;
      this.#opening = openingTransform(this.#geometry);
      if (isUnmoved) this.#setTransform(this.#opening);
      else if (before !== null) {
        const { k, x, y } = this.#transform;
        const [left, top] = [(x * width) / before.width, (y * height) / before.height];
        this.#setTransform(zoomIdentity.translate(left, top).scale(k));
      }
    }
    this.#showPicture();
  }

  #showPicture(): void {
    if (this.#index === null || this.#geometry === null) return;
    const { edgeMarks, siteMarks } = this.#marks;
    const paths = markedPaths(this.#geometry, edgeMarks);
    const map = { scene: this.#index.scene, geometry: this.#geometry, paths, siteMarks };
    this.#painter.show({ map, labels: mapLabels(this.#index, map, edgeMarks), tone: this.#tone });
    this.#repaint();
  }

  #repaint(): void {
    this.#needsPaint = true;
    this.#requestFrame();
  }

  #requestFrame(): void {
    this.#frameRequest ||= requestAnimationFrame(() => this.#paint());
  }

  #paint(): void {
    this.#frameRequest = 0;
    if (this.#geometry === null) return;
    const { width, height } = this.#geometry;
    const frame: MapFrame = { transform: this.#transform, width, height, density: devicePixelRatio };
    if (this.#needsPaint) this.#painter.paint(frame, this.#isMoving);
    this.#needsPaint = false;
    paintOverlay(this.#top, this.#geometry, frame, this.#overlay, this.#tone);
  }
}
