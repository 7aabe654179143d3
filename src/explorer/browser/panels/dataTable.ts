import { button, element } from "../element.ts";

export interface TableColumn<Row> {
  readonly title: string;
  cell(row: Row): Node | string;
  /** What rows are sorted by; a column without it is not sorted. Numbers begin with the largest. */
  order?(row: Row): number | string;
  readonly isNumber?: boolean;
}

/** How many rows are shown at first, and after each time a reader asks for more. */
const rowSteps = [8, 200, Number.POSITIVE_INFINITY];

/** A table that sorts by its columns and shows long lists in steps. */
export class DataTable<Row> {
  readonly #columns: readonly TableColumn<Row>[];
  readonly #decorate: (row: HTMLTableRowElement, of: Row) => void;
  readonly #body: HTMLElement = element("tbody");
  readonly #headings: readonly HTMLTableCellElement[];
  readonly #more: HTMLButtonElement = button("", () => this.#showMore(), { class: "more" });
  readonly node: HTMLElement;
  #rows: readonly Row[] = [];
  #sorted: { readonly column: number; readonly isDescending: boolean } | null = null;
  #step = 0;

  /**
   * @param caption - for screen readers; a heading names the table for others
   * @param decorate - what a row does beside holding cells
   */
  constructor(
    caption: string,
    columns: readonly TableColumn<Row>[],
    decorate: (row: HTMLTableRowElement, of: Row) => void = () => {},
  ) {
    this.#columns = columns;
    this.#decorate = decorate;
    this.#headings = columns.map((column, number) => this.#heading(column, number));
    const table = element(
      "table",
      {},
      element("caption", { class: "unseen" }, caption),
      element("thead", {}, element("tr", {}, ...this.#headings)),
      this.#body,
    );
    const scroller = element(
      "div",
      { class: "scroller", tabindex: "0", role: "group", "aria-label": caption },
      table,
    );
    this.node = element("div", {}, scroller, this.#more);
  }

  /** @param rows - in the order they stand in until a reader sorts them */
  show(rows: readonly Row[]): void {
    this.#rows = rows;
    this.#render();
  }

  #heading({ title, order, isNumber = false }: TableColumn<Row>, number: number): HTMLTableCellElement {
    const content =
      order === undefined ? title : button(title, () => this.#sortBy(number), { class: "sort" });
    return element("th", { scope: "col", class: isNumber ? "number" : "text" }, content);
  }

  #sortBy(column: number): void {
    const isSame = this.#sorted?.column === column;
    const isDescending = isSame ? !this.#sorted!.isDescending : (this.#columns[column]!.isNumber ?? false);
    this.#sorted = { column, isDescending };
    for (const [number, heading] of this.#headings.entries()) {
      if (number === column) heading.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
      else heading.removeAttribute("aria-sort");
    }
    this.#render();
  }

  #showMore(): void {
    this.#step++;
    this.#render();
  }

  #render(): void {
    const rows = this.#inOrder();
    const limit = rowSteps[this.#step]!;
    this.#body.replaceChildren(...rows.slice(0, limit).map((row) => this.#row(row)));
    const next = Math.min(rowSteps[this.#step + 1] ?? 0, rows.length);
    this.#more.hidden = rows.length <= limit;
    this.#more.textContent = next === rows.length ? `Show all ${next}` : `Show ${next} of ${rows.length}`;
  }

  #inOrder(): readonly Row[] {
    if (this.#sorted === null) return this.#rows;
    const { column, isDescending } = this.#sorted;
    const { order } = this.#columns[column]!;
    const sign = isDescending ? -1 : 1;
    return [...this.#rows].sort((a, b) => sign * compared(order!(a), order!(b)));
  }

  #row(row: Row): HTMLTableRowElement {
    const cells = this.#columns.map(({ cell, isNumber = false }, number) =>
      number === 0
        ? element("th", { scope: "row", class: "text" }, cell(row))
        : element("td", { class: isNumber ? "number" : "text" }, cell(row)),
    );
    const made = element("tr", {}, ...cells);
    this.#decorate(made, row);
    return made;
  }
}

function compared(a: number | string, b: number | string): number {
  return typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b));
}
