// 2 January 2025: AAE-1's Gulf branch fails. How near does the model come to what was published?
import { Network, simulate } from "cutset";
import { january2025, pakistan } from "cutset/data";

const network = Network.parse(pakistan).with(january2025).asOf("2025-01-01");
const { demands } = simulate(network, "segment:aae-1/doha");

const sum = (list, figure) => list.reduce((total, demand) => total + figure(demand), 0);
const hit = demands.filter(({ before }) => before.edges?.includes("aae-1/doha"));
const others = demands.filter(({ id }) => /-(transworld|cybernet)-/.test(id));
const lost = sum(hit, ({ before }) => before.servedGbps);
const rerouted = sum(hit, ({ after }) => after.servedGbps);
const othersLost = sum(others, ({ before, after }) => before.servedGbps - after.servedGbps);

// Minister of IT and Dawn, January 2025: 1,000 Gbit/s lost, 630 rerouted within two days and 200 more planned;
// users of Transworld, Nayatel and Cybernet unaffected.
const rows = [
  ["lost at the fault", lost, 1000],
  ["rerouted", rerouted, 630],
  ["rerouted, with what was planned", rerouted, 830],
  ["lost by users of other operators", othersLost, 0],
];
console.log("Gbit/s                            predicted  published  error");
for (const [what, predicted, published] of rows) {
  const error = published === 0 ? "" : `${Math.round((100 * (predicted - published)) / published)} %`;
  const cells = [
    String(Math.round(predicted)).padStart(9),
    String(published).padStart(11),
    error.padStart(7),
  ];
  console.log(what.padEnd(34) + cells.join("").trimEnd());
}
