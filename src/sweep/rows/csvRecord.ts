/** A record of CSV as RFC 4180 quotes it, without the line break. */
export function csvRecord(cells: readonly string[]): string {
  return cells.map(quoted).join(",");
}

/** The cells of a record; where quotation marks are out of place they stand for themselves. */
export function csvCells(record: string): string[] {
  if (!record.includes('"')) return record.split(",");
  const cell = /"((?:[^"]|"")*)"(?=,|$)|[^,]*/y;
  const cells: string[] = [];
  for (;;) {
    const [plain, inQuotes] = cell.exec(record)!;
    cells.push(inQuotes?.replaceAll('""', '"') ?? plain);
    if (cell.lastIndex === record.length) return cells;
    cell.lastIndex++;
  }
}

/** Whether what is quoted in a text ends in it: if not, the record goes on in the next line. */
export function isWholeRecord(text: string): boolean {
  let marks = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) marks++;
  return marks % 2 === 0;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
