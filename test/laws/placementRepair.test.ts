import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolveFailure } from "../../src/failure/index.ts";
import { noFailure, viewOf } from "../../src/graph/index.ts";
import { type Placement, spf } from "../../src/routing/index.ts";
import { placementRepair } from "../../src/sweep/index.ts";
import { demandTable } from "../../src/traffic/index.ts";
import { cases } from "./cases.ts";
import { routingModels } from "./routingModels.ts";

/** A model that cutset knows no repair for. */
const madeAnew = { ...spf, name: "made anew" };

describe.each([...routingModels, madeAnew])("$name", (model) => {
  test("a repaired placement is the one made from scratch, to the bit, whatever failed before", () => {
    fc.assert(
      fc.property(cases(), ({ network, failure, more }) => {
        const view = viewOf(network);
        const demands = demandTable(view);
        const repair = placementRepair(model, view, demands);
        const intact = model.place(view, demands, { ...noFailure(view.graph), capacityFactors: null });
        for (const failed of [failure, more, [], [failure, more].flat(), failure]) {
          const effect = resolveFailure(network, failed);
          const repaired = repair.apply(effect);
          const fresh = model.place(view, demands, effect);
          expect(repaired).toEqual(fresh);
          const { changedDemands, changedArcs } = repair;
          for (let demand = 0; demand < demands.count; demand++) {
            if (!changedDemands.has(demand)) expect(service(fresh, demand)).toEqual(service(intact, demand));
          }
          for (let edge = 0; edge < view.graph.edgeCount; edge++) {
            if (!changedArcs.has(2 * edge)) expect(fresh.forwardGbps[edge]).toBe(intact.forwardGbps[edge]);
            if (!changedArcs.has(2 * edge + 1)) {
              expect(fresh.backwardGbps[edge]).toBe(intact.backwardGbps[edge]);
            }
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

function service({ paths, latencyMs, servedGbps }: Placement, demand: number) {
  return [paths[demand], latencyMs[demand], servedGbps[demand]];
}
