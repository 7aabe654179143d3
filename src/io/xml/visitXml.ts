import { SaxesParser } from "saxes";
import type { InputFile } from "../importer.ts";
import { unreadable } from "../unreadable.ts";

/** An element of an XML file, complete with what it holds. Names are without their prefix. */
export interface XmlElement {
  readonly name: string;
  /** As in the file: not a plain object, which names of attributes could reach into. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Of the element itself, without that of its children. */
  readonly text: string;
  /** e.g. `line 12` */
  readonly place: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
  /** Whether it is visited or lies in one that is. */
  readonly kept: boolean;
  readonly visited: boolean;
}

/** No format of networks nests nearly so deep. */
const deepest = 64;

/**
 * Reads an XML file from start to end and visits the elements asked for, each when it is complete, after those in it.
 * Only what a visited element holds is kept, and only until it has been visited.
 *
 * A document type is refused, so entities other than XML's own do not exist: nothing is expanded, nothing is loaded.
 *
 * @param root - name of the outermost element
 * @param wanted - `parent/name` of the elements to visit
 * @param visit - takes the element and those around it, the nearest last
 * @throws {CutsetError} `INPUT_UNREADABLE` with line and column
 */
export function visitXml(
  { name: file, text }: InputFile,
  root: string,
  wanted: ReadonlySet<string>,
  visit: (element: XmlElement, around: readonly XmlElement[]) => void,
): void {
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  const place = () => `line ${parser.line}, column ${parser.column}`;

  parser.on("error", ({ message }) => {
    const end = /unclosed tag|document must contain|unexpected end/.test(message)
      ? "; the file seems to be cut short"
      : "";
    throw unreadable(
      file,
      place(),
      `is not XML: ${message.replace(/^\d+:\d+: /, "").replace(/\.$/, "")}${end}`,
    );
  });
  parser.on("doctype", () => {
    throw unreadable(
      file,
      place(),
      "declares a document type, which may define entities; remove <!DOCTYPE …> to read the file",
    );
  });
  parser.on("opentag", ({ name, attributes }) => {
    const local = withoutPrefix(name);
    const parent = open.at(-1);
    if (parent === undefined && local !== root) {
      throw unreadable(file, place(), `must begin with <${root}>, got <${local.slice(0, 60)}>`);
    }
    if (open.length === deepest)
      throw unreadable(file, place(), `is nested more than ${deepest} levels deep`);
    const visited = parent !== undefined && wanted.has(`${parent.name}/${local}`);
    open.push({
      name: local,
      attributes: new Map(Object.entries(attributes).map(([key, value]) => [withoutPrefix(key), value])),
      children: [],
      text: "",
      place: `line ${parser.line}`,
      visited,
      kept: visited || (parent?.kept ?? false),
    });
  });
  const addText = (piece: string) => {
    const element = open.at(-1);
    if (element?.kept) element.text += piece;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const element = open.pop()!;
    const parent = open.at(-1);
    if (parent === undefined) return;
    if (element.visited) visit(element, open);
    else if (element.kept) parent.children.push(element);
  });
  parser.write(text).close();
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The first child of that name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** The trimmed text of the first child of that name. */
export function childText(element: XmlElement, name: string): string | undefined {
  return childOf(element, name)?.text.trim();
}
