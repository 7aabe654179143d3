// February 2024: an anchor cuts AAE-1, SEACOM and EIG off Yemen. Where does Pakistan's traffic go?
import { Network, simulate } from "cutset";
import { pakistan } from "cutset/data";
import { outcomeReport, renderText } from "cutset/report";

const network = Network.parse(pakistan).asOf("2024-02-24");
const lane = network.riskGroups.find(({ id }) => id === "bab-el-mandeb")?.members ?? [];
const cut = lane.filter((segment) => /^segment:(aae-1|seacom|eig)\//.test(segment));

console.log(`Cut: ${cut.join(", ")}\n`);
console.log(renderText(outcomeReport(network, simulate(network, cut))));

// The strait has more cables than these: what if all of them had gone?
const { traffic, reachability } = simulate(network, "group:bab-el-mandeb");
console.log(
  `All of Bab-el-Mandeb: ${Math.round(traffic.servedGbps)} of ${Math.round(traffic.offeredGbps)} Gbit/s`,
);
console.log(`served, ${reachability.pairsAfter} of ${reachability.pairsBefore} pairs of places joined.`);
