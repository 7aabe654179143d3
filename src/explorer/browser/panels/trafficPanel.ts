import { formatNumber, formatShare } from "../../../report/index.ts";
import type { Outcome } from "../../../simulate/index.ts";
import { element } from "../element.ts";
import { bar } from "./bar.ts";
import { type Panel, section } from "./panel.ts";

/** What is served of what is asked for, before and after. */
export function trafficPanel(): Panel {
  const body = element("div");
  return {
    node: section("traffic", "Traffic", body),
    show({ answer }) {
      body.replaceChildren(...content(answer.outcome.traffic));
    },
  };
}

function content(traffic: Outcome["traffic"]): Node[] {
  const { offeredGbps, servedBeforeGbps, servedGbps, disconnectedGbps, congestedGbps } = traffic;
  const { avoidedGbps = 0, lateGbps = 0 } = traffic;
  const share = (gbps: number) => (offeredGbps === 0 ? 0 : gbps / offeredGbps);
  const row = (name: string, gbps: number, part: string) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, element("span", { class: `key ${part}`, "aria-hidden": "true" }), name),
      element("td", { class: "number" }, formatNumber(gbps)),
      element("td", { class: "number" }, formatShare(gbps, offeredGbps)),
    );
  const heading = (title: string, isNumber = true) =>
    element("th", { scope: "col", class: isNumber ? "number" : "text" }, title);
  return [
    element("p", { class: "bar-title" }, "Before"),
    bar({ part: "served", share: share(servedBeforeGbps) }),
    element("p", { class: "bar-title" }, "After"),
    bar(
      { part: "served", share: share(servedGbps) },
      { part: "congested", share: share(congestedGbps) },
      { part: "disconnected", share: share(disconnectedGbps) },
    ),
    element(
      "table",
      {},
      element("caption", { class: "unseen" }, "Traffic before and after"),
      element("thead", {}, element("tr", {}, heading("", false), heading("Gbit/s"), heading("of offered"))),
      element(
        "tbody",
        {},
        row("offered", offeredGbps, "none"),
        row("served before", servedBeforeGbps, "none"),
        row("served", servedGbps, "served"),
        row("lost, congested", congestedGbps, "congested"),
        row("lost, disconnected", disconnectedGbps, "disconnected"),
        ...(avoidedGbps > 0 ? [row("of it, only through what is avoided", avoidedGbps, "none")] : []),
        ...(lateGbps > 0 ? [row("of it, only too late", lateGbps, "none")] : []),
      ),
    ),
  ];
}
