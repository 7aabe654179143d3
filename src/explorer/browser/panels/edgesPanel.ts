import {
  busierGbps,
  type EdgeMark,
  edgeSymbols,
  formatNumber,
  formatUtilisation,
} from "../../../report/index.ts";
import { button, element } from "../element.ts";
import { edgeTitle } from "../sceneIndex.ts";
import { change } from "./change.ts";
import { DataTable } from "./dataTable.ts";
import { type Panel, section } from "./panel.ts";

/** What a reader does with an edge, by its number in the scene. */
export interface EdgeListener {
  pointAt(edge: number | null): void;
  choose(edge: number): void;
}

interface EdgeRow {
  readonly number: number;
  readonly title: string;
  readonly mark: EdgeMark;
  readonly before: number;
  readonly after: number;
  readonly capacityGbps: number;
}

const markOrder: readonly EdgeMark[] = ["overloaded", "more", "less", "failed", "unchanged"];

/** The edges that carry something else than before, the overloaded ones first. */
export function edgesPanel({ pointAt, choose }: EdgeListener): Panel {
  const none = element("p", {}, "No connection carries more or less than before.");
  const table = new DataTable<EdgeRow>(
    "Connections that carry something else than before",
    [
      {
        title: "Connection",
        order: ({ title }) => title,
        cell: ({ title, number }) =>
          button(title, () => choose(number), { class: "link", title, dir: "auto" }),
      },
      {
        title: "Became",
        order: ({ mark }) => markOrder.indexOf(mark),
        cell: ({ mark }) => edgeSymbols[mark].words,
      },
      {
        title: "Load, Gbit/s",
        isNumber: true,
        order: ({ after }) => after,
        cell: ({ before, after }) => change(formatNumber(before), formatNumber(after)),
      },
      {
        title: "of capacity left",
        isNumber: true,
        order: utilisation,
        cell: ({ after, capacityGbps }) => formatUtilisation(after, capacityGbps),
      },
    ],
    (row, { number }) => {
      row.addEventListener("pointerenter", () => pointAt(number));
      row.addEventListener("pointerleave", () => pointAt(null));
      row.addEventListener("focusin", () => pointAt(number));
      row.addEventListener("focusout", () => pointAt(null));
    },
  );
  return {
    node: section("edges", "Connections", none, table.node),
    show({ index, answer }) {
      const { edges } = answer.outcome;
      const rows = index.scene.edges
        .map((edge, number): EdgeRow => {
          const { before, after } = edges[number]!;
          const capacityGbps = answer.capacityLeftGbps[number]!;
          const mark = answer.edgeMarks[number]!;
          const title = edgeTitle(index, edge);
          return { number, title, mark, before: busierGbps(before), after: busierGbps(after), capacityGbps };
        })
        .filter(({ mark }) => mark !== "unchanged");
      rows.sort(
        (a, b) => markOrder.indexOf(a.mark) - markOrder.indexOf(b.mark) || utilisation(b) - utilisation(a),
      );
      none.hidden = rows.length > 0;
      table.node.hidden = rows.length === 0;
      table.show(rows);
    },
  };
}

function utilisation({ after, capacityGbps }: EdgeRow): number {
  return after === 0 ? 0 : after / capacityGbps;
}
