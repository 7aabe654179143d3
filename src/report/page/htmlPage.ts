import { Markup, markup, trusted, utf8Length } from "../markup.ts";
import { tablesScript } from "../tablesScript.ts";
import { type DataTable, dataTables } from "./dataTable.ts";
import { pageStyle } from "./pageStyle.ts";
import { sourceHash } from "./sourceHash.ts";

/** What stands in a page, from its head to its foot. */
export interface PageContent {
  /** Of the window, and the heading. */
  readonly title: string;
  /** Above the heading. */
  readonly over: string;
  readonly story: readonly string[];
  /** Tables get the room that the rest of the page leaves them. */
  readonly sections: readonly (Markup | DataTable)[];
  readonly foot: readonly Markup[];
}

/** A page with all in it is smaller: bytes. */
const mostBytes = 690_000;

/** A page that is one file: it asks nothing of any server, and its policy lets nothing in or out. */
export function htmlPage(content: PageContent): string {
  const tables = content.sections.filter((section) => !(section instanceof Markup)) as DataTable[];
  const bare = page(content, dataTables(tables, 0));
  return page(content, dataTables(tables, Math.max(0, mostBytes - utf8Length(bare))));
}

function page({ title, over, story, sections, foot }: PageContent, tables: readonly Markup[]): string {
  let next = 0;
  const filled = sections.map((section) => (section instanceof Markup ? section : tables[next++]!));
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${sourceHash(tablesScript)}'; base-uri 'none'; form-action 'none'`;
  return `${markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${over}: ${title}</title>
<style>${trusted(pageStyle)}</style>
</head>
<body>
<header>
<p class="over"><bdi>${over}</bdi></p>
<h1 dir="auto">${title}</h1>
<div class="story">${story.map((sentence) => markup`<p>${sentence}</p>`)}</div>
</header>
<main>
${filled.map((section) => markup`${section}\n`)}</main>
<footer>${foot.map((paragraph) => markup`<p>${paragraph}</p>`)}</footer>
<script>${trusted(tablesScript)}</script>
</body>
</html>`}\n`;
}
