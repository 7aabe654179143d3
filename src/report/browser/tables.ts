// Tables of a page are whole without this; where it runs, they sort by a press on a heading and filter by a text.

for (const table of document.querySelectorAll("table")) {
  const body = table.tBodies[0];
  if (body === undefined || body.rows.length < 2) continue;
  makeSortable(table, body);
  if (body.rows.length > 8) addFilter(table, body);
}

function makeSortable(table: HTMLTableElement, body: HTMLTableSectionElement): void {
  const headings = [...table.querySelectorAll<HTMLTableCellElement>("thead th")];
  for (const [column, heading] of headings.entries()) {
    if (heading.textContent === "") continue;
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    const isNumeric = heading.classList.contains("r");
    button.addEventListener("click", () => {
      const was = heading.getAttribute("aria-sort");
      // Of numbers, the largest is looked for first.
      const isAscending = was === null ? !isNumeric : was === "descending";
      for (const other of headings) other.removeAttribute("aria-sort");
      heading.setAttribute("aria-sort", isAscending ? "ascending" : "descending");
      sortRows(body, column, isNumeric, isAscending);
    });
  }
}

function sortRows(
  body: HTMLTableSectionElement,
  column: number,
  isNumeric: boolean,
  isAscending: boolean,
): void {
  const collator = new Intl.Collator("en", { numeric: true });
  const sign = isAscending ? 1 : -1;
  const rows = [...body.rows].map((row) => {
    const text = row.cells[column]?.textContent ?? "";
    return { row, text, value: isNumeric ? numberIn(text) : 0 };
  });
  rows.sort((a, b) => {
    // What has no number stands last in either direction.
    if (Number.isNaN(a.value) || Number.isNaN(b.value))
      return Number(Number.isNaN(a.value)) - Number(Number.isNaN(b.value));
    const order = isNumeric
      ? a.value === b.value
        ? 0
        : a.value - b.value
      : collator.compare(a.text, b.text);
    return sign * order;
  });
  body.append(...rows.map(({ row }) => row));
}

/** As figures are written: `1,234`, `12.3 %`, `< 0.1 %`, `+5`, `no capacity`. */
function numberIn(text: string): number {
  if (text === "no capacity") return Number.POSITIVE_INFINITY;
  const digits = /-?[\d,]+(\.\d+)?/.exec(text.replace("−", "-"))?.[0];
  if (digits === undefined) return Number.NaN;
  const value = Number(digits.replaceAll(",", ""));
  return text.startsWith("<") ? value / 2 : text.startsWith(">") ? value + 0.05 : value;
}

function addFilter(table: HTMLTableElement, body: HTMLTableSectionElement): void {
  const label = document.createElement("label");
  const input = document.createElement("input");
  const found = document.createElement("output");
  label.append("Filter rows ", input);
  input.type = "search";
  const bar = document.createElement("div");
  bar.className = "filter";
  bar.append(label, found);
  (table.closest(".scroll") ?? table).before(bar);
  const texts = new Map([...body.rows].map((row) => [row, row.textContent.toLocaleLowerCase("en")]));
  input.addEventListener("input", () => {
    const words = input.value.toLocaleLowerCase("en").split(/\s+/);
    let shown = 0;
    for (const [row, text] of texts) {
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown++;
    }
    found.textContent =
      shown === texts.size
        ? ""
        : `${shown.toLocaleString("en-US")} of ${texts.size.toLocaleString("en-US")} rows`;
  });
}
