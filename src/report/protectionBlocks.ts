import type { Network } from "../network/index.ts";
import type { Protection } from "../plan/index.ts";
import { listed } from "./format.ts";
import type { Block } from "./report.ts";

/** Which demands that require two disjoint paths do not have them; nothing where none requires it. */
export function protectionBlocks(network: Network, protections: readonly Protection[]): Block[] {
  if (protections.length === 0) return [];
  const bare = protections.filter(({ status }) => status !== "protected");
  const have = `${protections.length - bare.length} of ${protections.length} demands`;
  return [
    { kind: "heading", text: "Protection" },
    { kind: "paragraph", text: `${have} that require two disjoint paths have them.` },
    ...bare.map(({ demand, disjointIn, status, cutSet, exact }): Block => {
      const { name } = network.demands.find(({ id }) => id === demand)!;
      const why = cutSet.length > 0 ? `every path passes ${listed(cutSet)}` : "no two paths are disjoint";
      const reason = status === "disconnected" ? "has no path" : `has one path only: ${why}`;
      return {
        kind: "paragraph",
        text: `${name} (${disjointIn}) ${reason}${exact ? "" : ", as far as was searched"}.`,
      };
    }),
  ];
}
