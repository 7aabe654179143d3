type Attribute = string | boolean | ((event: Event) => void);

/**
 * An element with attributes and children. A function is a listener (`onclick`), `true` an attribute without a value,
 * `false` none. Texts become text nodes, so a name from a document is never read as HTML.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name.replace(/^on/, ""), value);
    else if (typeof value === "boolean") made.toggleAttribute(name, value);
    else made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** A name from a document: its direction is its own and does not spill over into what stands beside it. */
export function nameElement(name: string): HTMLElement {
  return element("bdi", { title: name }, name);
}

export function button(
  label: string,
  press: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  return element("button", { type: "button", onclick: press, ...attributes }, label);
}
