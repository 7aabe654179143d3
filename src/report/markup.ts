/** Text of HTML or SVG in which every value from outside is escaped. Made by {@link markup} and {@link trusted} only. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

export type MarkupValue = string | number | Markup | readonly MarkupValue[];

/**
 * A template whose values become text, never markup: between tags and in attributes in double quotes, the two places where
 * a value may stand. Lists are joined; markup stays markup.
 *
 * @example markup`<p title="${name}">${count} ${unit}</p>`
 */
export function markup(parts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  return new Markup(parts.map((part, i) => (i === 0 ? part : textOf(values[i - 1]!) + part)).join(""));
}

/** Text of our own that is markup, style or script already. */
export function trusted(text: string): Markup {
  return new Markup(text);
}

export const nothing: Markup = new Markup("");

function textOf(value: MarkupValue): string {
  if (typeof value === "object") {
    return value instanceof Markup ? value.toString() : value.map(textOf).join("");
  }
  return escaped(String(value));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What neither XML nor HTML can hold. */
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign]!).replace(forbidden, "\ufffd");
}

/** The size of a text or of markup in a file, bytes. */
export function utf8Length(text: string | Markup): number {
  return new TextEncoder().encode(String(text)).length;
}
