import * as cutset from "cutset";
import { placementRepair } from "cutset/sweep";
import { PlacementSum } from "./placementSum.js";

/** cutset's side of W7: every cable of a network fails alone. */

const failuresOf = (network) => network.cables.map(({ id }) => ({ kind: "cable", id }));
const resolved = new WeakMap();

/** Masks of thousands of failures are large, so they are kept once. */
function effectsOf(network) {
  if (!resolved.has(network)) {
    const effects = failuresOf(network).map((failure) => cutset.resolveFailure(network, failure));
    resolved.set(network, effects);
  }
  return resolved.get(network);
}

/** Only demands that used a failed edge are placed again; the intact placement is prepared, trees stay from run to run. */
export function repairedPlacements(network) {
  const view = cutset.viewOf(network);
  const demands = cutset.demandTable(view);
  const effects = effectsOf(network);
  const repair = placementRepair(cutset.spf, view, demands);
  return {
    run: (first, count) => {
      const sum = new PlacementSum();
      for (const effect of effects.slice(first, first + count)) addPlacement(sum, repair.apply(effect));
      return sum.answer;
    },
  };
}

/** Every demand is placed again for each failure. */
export function freshPlacements(network) {
  const view = cutset.viewOf(network);
  const demands = cutset.demandTable(view);
  const effects = effectsOf(network);
  return {
    run: (first, count) => {
      const sum = new PlacementSum();
      for (const effect of effects.slice(first, first + count)) {
        addPlacement(sum, cutset.spf.place(view, demands, effect));
      }
      return sum.answer;
    },
  };
}

/** `simulate`: reachability, status of each demand and a maximum flow for each country too. */
export function wholeOutcomes(network) {
  const failures = failuresOf(network);
  return {
    run: (first, count) => {
      const sum = new PlacementSum();
      for (const failure of failures.slice(first, first + count)) {
        const { traffic, edges } = cutset.simulate(network, failure);
        const forwardGbps = edges.map(({ after }) => after.forwardGbps);
        const backwardGbps = edges.map(({ after }) => after.backwardGbps);
        sum.add(traffic.servedGbps, forwardGbps, backwardGbps);
      }
      return sum.answer;
    },
  };
}

function addPlacement(sum, { servedGbps, forwardGbps, backwardGbps }) {
  const served = servedGbps.reduce((total, gbps) => total + gbps, 0);
  sum.add(served, forwardGbps, backwardGbps);
}
