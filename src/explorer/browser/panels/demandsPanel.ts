import { count, demandStatuses, demandTally, formatMs, formatNumber } from "../../../report/index.ts";
import type { DemandOutcome } from "../../../simulate/index.ts";
import { button, element } from "../element.ts";
import { change } from "./change.ts";
import { DataTable } from "./dataTable.ts";
import { type Panel, section } from "./panel.ts";

/** What a reader does with a demand. */
export interface DemandListener {
  /** Its paths are to be shown on the map; `null`: no longer. */
  pointAt(demand: DemandOutcome | null): void;
  explain(subject: string): void;
}

/** The demands that changed, those that lost most first. */
export function demandsPanel({ pointAt, explain }: DemandListener): Panel {
  const tally = element("p");
  const hint = element(
    "p",
    { class: "hint" },
    "Point at a demand, or move the focus to it, to see its path on the map: dashed before, whole after.",
  );
  const table = new DataTable<DemandOutcome>(
    "Demands that changed",
    [
      {
        title: "Demand",
        order: ({ id }) => id,
        cell: ({ id }) =>
          button(id, () => explain(`demand:${id}`), { class: "link", title: id, dir: "auto" }),
      },
      {
        title: "Became",
        order: ({ status }) => demandStatuses.indexOf(status),
        cell: ({ status, reason }) => (reason === undefined ? status : `${status} (${reason})`),
      },
      {
        title: "Served, Gbit/s",
        isNumber: true,
        order: ({ after }) => after.servedGbps,
        cell: ({ before, after }) => change(formatNumber(before.servedGbps), formatNumber(after.servedGbps)),
      },
      {
        title: "Latency, ms",
        isNumber: true,
        order: ({ after }) => after.latencyMs ?? Number.POSITIVE_INFINITY,
        cell: ({ before, after }) => change(formatMs(before.latencyMs), formatMs(after.latencyMs)),
      },
    ],
    (row, demand) => {
      const show = () => pointAt(demand);
      const hide = () => pointAt(null);
      row.addEventListener("pointerenter", show);
      row.addEventListener("pointerleave", hide);
      row.addEventListener("focusin", show);
      row.addEventListener("focusout", hide);
    },
  );
  return {
    node: section("demands", "Demands and reroutes", tally, hint, table.node),
    show({ answer }) {
      const { demands } = answer.outcome;
      const lost = ({ gbps, after }: DemandOutcome) => gbps - after.servedGbps;
      const changed = demands.filter(({ status }) => status !== "kept");
      tally.textContent = `${count(demands.length, "demand")}: ${demandTally(demands)}.`;
      table.node.hidden = hint.hidden = changed.length === 0;
      table.show(changed.sort((a, b) => lost(b) - lost(a) || b.gbps - a.gbps));
    },
  };
}
