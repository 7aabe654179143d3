import type { Block, Report, Table } from "./report.ts";

/** The report as plain text with aligned columns. */
export function renderText(report: Report): string {
  return `${report.map(renderBlock).join("\n\n")}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case "title":
      return `${block.text}\n${"=".repeat(block.text.length)}`;
    case "heading":
      return `${block.text}\n${"-".repeat(block.text.length)}`;
    case "paragraph":
      return wrap(block.text, 100);
    case "table":
      return renderTable(block);
  }
}

function renderTable({ columns, rows }: Table): string {
  const lines = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  const pad = (cell: string, i: number) =>
    columns[i]!.align === "right" ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!);
  return lines.map((line) => `  ${line.map(pad).join("  ")}`.trimEnd()).join("\n");
}

function wrap(text: string, width: number): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1)!;
    if (line === "") lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}
