/** Kinds of element that a text like `cable:aae-1` can name. */
const refKinds = ["site", "cable", "segment", "link", "group", "demand", "country", "operator"] as const;

export type RefKind = (typeof refKinds)[number];

export interface Ref {
  readonly kind: RefKind;
  readonly id: string;
}

/** The element a text `KIND:ID` names, or `null` if it has another form. Says nothing of whether it exists. */
export function parseRef(text: string): Ref | null {
  const colon = text.indexOf(":");
  const kind = refKinds.find((candidate) => candidate === text.slice(0, colon));
  const id = text.slice(colon + 1);
  return kind === undefined || id === "" ? null : { kind, id };
}
