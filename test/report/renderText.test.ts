import { describe, expect, test } from "vitest";
import { type Report, renderMarkdown, renderText } from "../../src/report/index.ts";

const report: Report = [
  { kind: "title", text: "A study" },
  { kind: "heading", text: "Traffic" },
  {
    kind: "table",
    columns: [{ title: "demand" }, { title: "Gbit/s", align: "right" }, { title: "via" }],
    rows: [
      ["a", "1,234", "x"],
      ["longer | name", "5", ""],
    ],
  },
  { kind: "paragraph", text: "word ".repeat(30).trim() },
];

test("as text: columns line up, numbers to the right, paragraphs wrap at 100 columns", () => {
  expect(renderText(report)).toBe(
    `A study
=======

Traffic
-------

  demand         Gbit/s  via
  a               1,234  x
  longer | name       5

${"word ".repeat(20).trim()}
${"word ".repeat(10).trim()}
`,
  );
});

test("as Markdown: alignment in the rule, special characters stay text", () => {
  expect(renderMarkdown(report)).toBe(
    `# A study

## Traffic

| demand | Gbit/s | via |
| --- | ---: | --- |
| a | 1,234 | x |
| longer \\| name | 5 |  |

${"word ".repeat(30).trim()}
`,
  );
});

describe("a name from a document stays text in Markdown", () => {
  test.each(["<script>alert(1)</script>", "*bold*", "a_b_c", "# no heading", "[link](x)", "`code`"])(
    "%s",
    (name) => {
      const markdown = renderMarkdown([{ kind: "paragraph", text: name }]);
      expect(markdown.startsWith(name)).toBe(false);
      expect(markdown.replaceAll("\\", "").trim()).toBe(name);
    },
  );
});
