import { formatMs, formatNumber, formatShare } from "../../../report/index.ts";
import type { CountryOutcome } from "../../../simulate/index.ts";
import { button, element } from "../element.ts";
import { change } from "./change.ts";
import { DataTable } from "./dataTable.ts";
import { type Panel, section } from "./panel.ts";

/**
 * How every country fared, the hardest hit first.
 *
 * @param explain - asked for when a reader chooses a country
 */
export function countriesPanel(explain: (subject: string) => void): Panel {
  let names: ReadonlyMap<string, string> = new Map();
  const nameOf = ({ country }: CountryOutcome) => names.get(country) ?? country;
  const table = new DataTable<CountryOutcome>("Countries, before and after", [
    {
      title: "Country",
      order: nameOf,
      cell: (row) => button(nameOf(row), () => explain(`country:${row.country}`), { class: "link" }),
    },
    {
      title: "Served, Gbit/s",
      isNumber: true,
      order: ({ servedGbps }) => servedGbps,
      cell: (row) => change(formatNumber(row.servedBeforeGbps), formatNumber(row.servedGbps)),
    },
    {
      title: "Lost",
      isNumber: true,
      order: (row) => (row.servedBeforeGbps === 0 ? 0 : lost(row) / row.servedBeforeGbps),
      cell: (row) => formatShare(lost(row), row.servedBeforeGbps),
    },
    {
      title: "Capacity abroad, Gbit/s",
      isNumber: true,
      order: ({ internationalCapacityAfterGbps }) => internationalCapacityAfterGbps,
      cell: (row) =>
        change(
          formatNumber(row.internationalCapacityBeforeGbps),
          formatNumber(row.internationalCapacityAfterGbps),
        ),
    },
    {
      title: "Mean latency, ms",
      isNumber: true,
      order: ({ meanLatencyAfterMs }) => meanLatencyAfterMs ?? Number.POSITIVE_INFINITY,
      cell: (row) => change(formatMs(row.meanLatencyBeforeMs), formatMs(row.meanLatencyAfterMs)),
    },
  ]);
  const hint = element("p", { class: "hint" }, "Choose a country to have its losses explained.");
  return {
    node: section("countries", "Countries", hint, table.node),
    show({ index, answer }) {
      names = index.countryNames;
      table.show(
        [...answer.outcome.countries].sort((a, b) => lost(b) - lost(a) || capacityLost(b) - capacityLost(a)),
      );
    },
  };
}

function lost({ servedBeforeGbps, servedGbps }: CountryOutcome): number {
  return servedBeforeGbps - servedGbps;
}

function capacityLost(row: CountryOutcome): number {
  return row.internationalCapacityBeforeGbps - row.internationalCapacityAfterGbps;
}
