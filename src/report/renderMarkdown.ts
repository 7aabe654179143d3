import type { Block, Report, Table } from "./report.ts";

/** The report as GitHub-flavoured Markdown; names from a document stay text. */
export function renderMarkdown(report: Report): string {
  return `${report.map(renderBlock).join("\n\n")}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case "title":
      return `# ${literal(block.text)}`;
    case "heading":
      return `## ${literal(block.text)}`;
    case "paragraph":
      return literal(block.text);
    case "table":
      return renderTable(block);
  }
}

function renderTable({ columns, rows }: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rules = columns.map(({ align }) => (align === "right" ? "---:" : "---"));
  return [
    row(columns.map(({ title }) => literal(title))),
    row(rules),
    ...rows.map((cells) => row(cells.map(literal))),
  ].join("\n");
}

function literal(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, "\\$&");
}
