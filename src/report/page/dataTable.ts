import { type Markup, markup, utf8Length } from "../markup.ts";
import type { Column } from "../report.ts";

export interface DataTable {
  readonly id: string;
  readonly heading: string;
  /** What the figures are, in a sentence; may be empty. */
  readonly note: string;
  readonly columns: readonly Column[];
  /** The most telling first, as many cells as columns in each. */
  readonly rows: readonly (readonly string[])[];
  /** How to get all rows, where they do not fit the page. */
  readonly allRows: string;
}

/** Sections of tables in `room` bytes; who needs less leaves it to the others, and rows beyond are left out and counted. */
export function dataTables(tables: readonly DataTable[], room: number): Markup[] {
  const rows = tables.map(({ columns, rows }) => rows.map((cells) => tableRow(columns, cells)));
  const sizes = rows.map((list) => list.map((row) => utf8Length(row)));
  const shares = fairShares(
    sizes.map((list) => list.reduce((total, size) => total + size, 0)),
    room,
  );
  return tables.map((table, i) => section(table, rows[i]!.slice(0, fitting(sizes[i]!, shares[i]!))));
}

function section(
  { id, heading: title, note, columns, rows, allRows }: DataTable,
  kept: readonly Markup[],
): Markup {
  const left = rows.length - kept.length;
  const more =
    left === 0
      ? ""
      : `The first ${kept.length.toLocaleString("en-US")} rows of ${rows.length.toLocaleString("en-US")}, what changed most first; the other ${left.toLocaleString("en-US")}: `;
  return markup`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<p class="note">${note}${more === "" ? "" : markup` ${more}<code>${allRows}</code>`}</p>
<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table aria-labelledby="${id}">
<thead><tr>${columns.map(heading)}</tr></thead>
<tbody>${kept}</tbody></table></div>
</section>`;
}

function heading({ title, align }: Column): Markup {
  return align === "right"
    ? markup`<th scope="col" class="r">${title}</th>`
    : markup`<th scope="col">${title}</th>`;
}

function tableRow(columns: readonly Column[], [first = "", ...others]: readonly string[]): Markup {
  const cells = others.map((cell, i) =>
    columns[i + 1]!.align === "right"
      ? markup`<td class="r">${cell}</td>`
      : markup`<td dir="auto">${cell}</td>`,
  );
  return markup`<tr><th scope="row" dir="auto">${first}</th>${cells}</tr>\n`;
}

/** What each gets of what there is, where who wants less than an equal share leaves the rest to the others. */
function fairShares(wanted: readonly number[], room: number): number[] {
  const shares = wanted.map(() => 0);
  let left = room;
  const byWant = wanted.map((want, i) => ({ want, i })).sort((a, b) => a.want - b.want);
  for (const [done, { want, i }] of byWant.entries()) {
    shares[i] = Math.min(want, left / (wanted.length - done));
    left -= shares[i]!;
  }
  return shares;
}

/** How many of the first fit together. */
function fitting(sizes: readonly number[], room: number): number {
  let size = 0;
  const firstOut = sizes.findIndex((one) => {
    size += one;
    return size > room;
  });
  return firstOut === -1 ? sizes.length : firstOut;
}
