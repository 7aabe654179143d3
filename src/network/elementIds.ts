import { entriesOf, textOf } from "./looseDocument.ts";
import type { RefKind } from "./ref.ts";

/**
 * The ids that exist in a document, by kind of element.
 *
 * The document need not be valid: what is malformed is passed over, so that every problem can be reported at once.
 */
export function elementIds(document: unknown): Readonly<Record<RefKind, ReadonlySet<string>>> {
  const sites = entriesOf(document, "sites");
  const cables = entriesOf(document, "cables");
  const links = entriesOf(document, "links");
  const segments = cables.flatMap((cable) => entriesOf(cable.value, "segments", cable.path));
  const owners = cables.flatMap(({ value }) => (Array.isArray(value["owners"]) ? value["owners"] : []));
  const texts = (list: typeof sites, key: string): Set<string> =>
    new Set(list.map(({ value }) => textOf(value, key)).filter((text) => text !== undefined));
  return {
    site: texts(sites, "id"),
    cable: texts(cables, "id"),
    segment: texts(segments, "id"),
    link: texts(links, "id"),
    group: texts(entriesOf(document, "riskGroups"), "id"),
    demand: texts(entriesOf(document, "demands"), "id"),
    country: texts(
      sites.filter(({ value }) => value["kind"] !== "branching-unit"),
      "country",
    ),
    operator: new Set([
      ...texts([...sites, ...links], "operator"),
      ...owners.filter((owner) => typeof owner === "string"),
    ]),
  };
}
