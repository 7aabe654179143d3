// What happens to Pakistan when every landing station of Karachi is lost?
import { explain, Network, simulate } from "cutset";
import { pakistan } from "cutset/data";
import { explanationText, outcomeReport, renderText } from "cutset/report";

const network = Network.parse(pakistan).asOf("2025-12-31");
const failure = "group:karachi-landings";

console.log(renderText(outcomeReport(network, simulate(network, failure))));
console.log(explanationText(network, explain(network, failure, "lahore")));
