/** A text that should stand at a point of a picture. */
export interface MapLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** CSS class. */
  readonly kind: string;
}

export interface PlacedLabel extends MapLabel {
  readonly anchor: "start" | "middle" | "end";
}

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const labelHeight = 13;
const widestText = 30;
const gap = 7;
const letterWidth = 6.4;

/**
 * Those labels that find room beside their points, the first ones first: none leaves the picture or covers another.
 *
 * @param most - no more than so many
 * @param scale - of the letters
 */
export function placedLabels(
  labels: readonly MapLabel[],
  { width, height }: { readonly width: number; readonly height: number },
  most: number,
  scale = 1,
): PlacedLabel[] {
  const taken: Rectangle[] = [];
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    if (placed.length === most) break;
    const text = shortened(label.text);
    if (placed.some((other) => other.text === text)) continue;
    const candidate = places({ ...label, text }, scale).find(
      ({ box }) =>
        box.left >= 2 &&
        box.right <= width - 2 &&
        box.top >= 2 &&
        box.bottom <= height - 2 &&
        !taken.some((other) => overlaps(box, other)),
    );
    if (candidate === undefined) continue;
    taken.push(candidate.box);
    placed.push(candidate.label);
  }
  return placed;
}

/** Right, left, above and below the point. */
function places(label: MapLabel, scale: number): { readonly label: PlacedLabel; readonly box: Rectangle }[] {
  const { text, x, y } = label;
  const width = scale * widthOf(text);
  const height = scale * labelHeight;
  const away = scale * gap;
  const beside = y + height / 3;
  const at = (anchor: PlacedLabel["anchor"], x: number, y: number, left: number) => ({
    label: { ...label, anchor, x, y },
    box: { left, right: left + width, top: y - height, bottom: y + scale * 3 },
  });
  return [
    at("start", x + away, beside, x + away),
    at("end", x - away, beside, x - away - width),
    at("middle", x, y - away - scale * 5, x - width / 2),
    at("middle", x, y + away + height + scale * 2, x - width / 2),
  ];
}

/** Rough, and rather too wide: pictures are drawn without a font at hand. */
export function widthOf(text: string): number {
  return [...text].reduce((width, sign) => width + (sign > "\u2e80" ? 2 : 1) * letterWidth, 0);
}

function shortened(text: string): string {
  const signs = [...text];
  return signs.length <= widestText ? text : `${signs.slice(0, widestText - 1).join("")}…`;
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
