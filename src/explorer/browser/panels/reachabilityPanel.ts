import { count, formatNumber, formatShare, listed } from "../../../report/index.ts";
import { element, nameElement } from "../element.ts";
import { bar } from "./bar.ts";
import { type Panel, type Shown, section } from "./panel.ts";

/** Isolated places that are named at most. */
const mostNamed = 40;

/** Who still reaches whom. */
export function reachabilityPanel(): Panel {
  const body = element("div");
  return {
    node: section("reachability", "Who reaches whom", body),
    show(shown) {
      body.replaceChildren(...content(shown));
    },
  };
}

function content({ index, answer }: Shown): Node[] {
  const { pairsBefore, pairsAfter, fraction, componentSizes, isolatedSites } = answer.outcome.reachability;
  const pieces =
    componentSizes.length === 1
      ? "What survives is in one piece."
      : `What survives is in ${count(componentSizes.length, "piece")}, of ${listed(componentSizes.map(formatNumber))} places.`;
  return [
    element(
      "p",
      { class: "figure" },
      element("strong", {}, formatShare(pairsAfter, pairsBefore)),
      ` of the pairs of places still reach each other: ${formatNumber(pairsAfter)} of ${formatNumber(pairsBefore)}.`,
    ),
    bar({ part: "served", share: fraction }, { part: "disconnected", share: 1 - fraction }),
    element("p", {}, componentSizes.length === 0 ? "No place is left." : pieces),
    ...(isolatedSites.length === 0 ? [] : [isolatedText()]),
  ];

  function isolatedText(): HTMLElement {
    const names = isolatedSites.slice(0, mostNamed).map((id) => nameElement(index.sites.get(id)?.name ?? id));
    const more = isolatedSites.length - names.length;
    const list = names.flatMap((name, i) => (i === 0 ? [name] : [", ", name]));
    return element("p", {}, "Cut off from everyone: ", ...list, more > 0 ? ` and ${more} more.` : ".");
  }
}
