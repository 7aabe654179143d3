import type { NetworkDocument } from "../../../src/index.ts";
import { oneLanding } from "../../simulate/landings.ts";

/** {@link oneLanding} with a text for every name that a document may hold, and for the id of a demand and of a group. */
export function networkNamed(text: string): NetworkDocument {
  const id = text.trim() === "" ? "blank" : text.trim();
  const [demand, ...demands] = oneLanding.demands;
  return {
    ...oneLanding,
    name: text,
    sites: oneLanding.sites.map((site) => ({ ...site, name: text, operator: text })),
    cables: oneLanding.cables.map((cable) => ({ ...cable, name: text, owners: [text] })),
    links: oneLanding.links.map((link) => ({ ...link, name: text, operator: text })),
    riskGroups: [{ id, name: text, members: ["cable:sea-1"] }],
    demands: [{ ...demand, id: `one ${id}`.slice(0, 200) }, ...demands],
  };
}

/** Texts that break pages which do not escape. */
export const hostileTexts: readonly string[] = [
  "<script>document.title='owned'</script>",
  "</script></style></title><img src=x onerror=alert(1)>",
  `" onload="alert(1)" x='`,
  "'><svg/onload=alert(1)>",
  "<!-- ]]> --> &lt;b&gt; &amp; `",
  "x".repeat(200),
  "كابل كراتشي",
  "\u202egnirts lian\u202c",
  "W\u200bi\u0301de 🌊",
];
