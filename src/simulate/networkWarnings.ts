import type { Problem } from "../errors.ts";
import { viewOf } from "../graph/index.ts";
import { elementWarnings, type Network } from "../network/index.ts";
import { spf } from "../routing/index.ts";
import { demandTable } from "../traffic/index.ts";
import { constraintLosses } from "./constraintLosses.ts";
import { intactState } from "./intactState.ts";

/**
 * What is allowed but probably a mistake: impossibly short edges, traffic at branching units, sites without edges,
 * demands whose constraints leave no path with nothing failed.
 *
 * Cost: a placement by shortest paths.
 */
export function networkWarnings(network: Network): Problem[] {
  return [...elementWarnings(network), ...infeasibleDemands(network)];
}

function infeasibleDemands(network: Network): Problem[] {
  const view = viewOf(network);
  const losses = constraintLosses(view, demandTable(view), intactState(view, spf));
  return network.demands.flatMap(({ id, avoid, maxLatencyMs }, demand): Problem[] => {
    const loss = losses[demand];
    if (loss === undefined) return [];
    const message =
      loss === "avoid"
        ? `is always lost: every path passes ${avoid!.join(" or ")}; avoid less`
        : `is always lost: no path is as fast as ${maxLatencyMs} ms; raise maxLatencyMs`;
    return [{ path: `demand "${id}"`, message }];
  });
}
