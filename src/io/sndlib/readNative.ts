import { quantity } from "../draft/decodeFields.ts";
import type { InputFile } from "../importer.ts";
import { unreadable } from "../unreadable.ts";
import type { SndlibDemand, SndlibLink, SndlibNetwork, SndlibNode } from "./sndlibNetwork.ts";

/** The native text format of SNDlib: sections in brackets, an entry a line. */
export function readNative({ name: file, text }: InputFile): SndlibNetwork {
  let unit: string | undefined;
  const nodes: SndlibNode[] = [];
  const links: SndlibLink[] = [];
  const demands: SndlibDemand[] = [];
  let section: string | undefined;
  const lines = text.split(/\r?\n/);
  for (const [i, line] of lines.entries()) {
    const place = `line ${i + 1}`;
    const words = wordsOf(line);
    if (words.length === 0 || line.startsWith("?")) continue;
    if (section === undefined) {
      if (words.length < 2 || words[1] !== "(") {
        throw unreadable(file, place, 'must begin a section such as "NODES ("');
      }
      // A section may be empty on one line.
      if (words.at(-1) !== ")") section = words[0]!;
    } else if (words.length === 1 && words[0] === ")") {
      section = undefined;
    } else if (section === "META") {
      if (words[0] === "unit") unit = words.at(-1);
    } else if (section === "NODES") {
      const [id = "", open, x, y] = words;
      nodes.push({ place, id, ...(open === "(" && x !== ")" && { x: quantity(x), y: quantity(y) }) });
    } else if (section === "LINKS" || section === "DEMANDS") {
      const [id = "", open, source = "", target = "", close, ...rest] = words;
      if (open !== "(" || close !== ")")
        throw unreadable(file, place, "must name its ends as ( SOURCE TARGET )");
      const ends = { place, id, source, target };
      if (section === "LINKS")
        links.push({ ...ends, preinstalled: quantity(rest[0]), modules: modulesIn(rest) });
      else demands.push({ ...ends, routingUnit: quantity(rest[0]), value: quantity(rest[1]) });
    }
  }
  if (section !== undefined) {
    throw unreadable(
      file,
      `line ${lines.length}`,
      `${section.slice(0, 40)} has no closing bracket; the file seems to be cut short`,
    );
  }
  return { ...(unit !== undefined && { unit }), nodes, links, demands };
}

function wordsOf(line: string): string[] {
  const words = line.replace(/#.*/, "").replace(/[()=]/g, " $& ").trim().split(/\s+/);
  return words[0] === "" ? [] : words;
}

/** `( capacity cost capacity cost … )` after the four figures of a link. */
function modulesIn(words: readonly string[]): unknown[] {
  const open = words.indexOf("(");
  if (open < 0) return [];
  return words
    .slice(open + 1)
    .filter((word) => word !== ")")
    .filter((_, i) => i % 2 === 0)
    .map(quantity);
}
