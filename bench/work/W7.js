import * as cutset from "../cutsetPlacement.js";
import { demandNetwork } from "../graphs/demandNetwork.js";
import { graphologyPlacement, ngraphPlacement } from "../peers/placement.js";

/** N-1 with demand placement: every cable fails alone; what does every edge carry then, and what is served? */
export const W7 = {
  id: "W7",
  title: "N-1 with demand placement: every cable fails alone, link loads and served Gbit/s summed",
  note: "maps without demands get 5,000 drawn ones, and every edge its own cable; checksum: served, Mbit/s; cutset starts from the intact placement, made once",
  suits: ({ isMap }) => isMap,
  checksum: ({ servedGbps }) => Math.round(1000 * servedGbps),
  scenarioCount: (graph) => demandNetwork(graph, 5000).cables.length,
  implementations: (graph) => {
    const network = demandNetwork(graph, 5000);
    const whole = { implementation: "cutset simulate", prepare: () => cutset.wholeOutcomes(network) };
    return [
      { implementation: "cutset", prepare: () => cutset.repairedPlacements(network) },
      { implementation: "cutset spf afresh", prepare: () => cutset.freshPlacements(network) },
      // A whole outcome has a maximum flow for each country too.
      ...(graph.network === undefined ? [] : [whole]),
      { implementation: "ngraph.path", prepare: () => ngraphPlacement(network) },
      { implementation: "graphology", prepare: () => graphologyPlacement(network) },
    ];
  },
};
