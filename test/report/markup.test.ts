import fc from "fast-check";
import { expect, test } from "vitest";
import { markup, trusted } from "../../src/report/markup.ts";

test("values are text, lists are joined, markup stays", () => {
  const items = ["a & b", "<i>"].map((item) => markup`<li title="${item}">${item}</li>`);
  expect(String(markup`<ul>${items}</ul>${3}${trusted("<br>")}`)).toBe(
    '<ul><li title="a &amp; b">a &amp; b</li><li title="&lt;i&gt;">&lt;i&gt;</li></ul>3<br>',
  );
});

test("law: no text ends an element or an attribute, and none is lost but what no document can hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const escaped = String(markup`${text}`);
      expect(escaped).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      const back = escaped.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => signs[name]!);
      expect(back).toBe(text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, "\ufffd"));
    }),
  );
});

const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
