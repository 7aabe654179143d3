// How much does the loss of Karachi hang on the hubs that Pakistan's traffic is assumed to go to?
import { Network, simulate } from "cutset";
import { pakistan } from "cutset/data";
import { hubDemands } from "cutset/traffic";

const network = Network.parse(pakistan).asOf("2025-12-31");
const isHome = (id) => network.site(id).country === "PK";
const abroad = network.demands.filter(({ from, to }) => from.every(isHome) && !to.some(isHome));

// Each city of each operator keeps what it sends; only the hubs it goes to change.
const mass = {};
for (const { from, gbps } of abroad) mass[from[0]] = (mass[from[0]] ?? 0) + gbps;
const offeredGbps = abroad.reduce((sum, { gbps }) => sum + gbps, 0);

function withHubsByDistance(exponent) {
  const deterrence = { kind: "power", exponent };
  const { demands } = hubDemands(network, { mass, offeredGbps, split: "gravity", deterrence });
  const remove = abroad.map(({ id }) => `demand:${id}`);
  return network.with({ format: "cutset-overlay/1", remove, demands });
}

const rules = {
  "by operator and system, as shipped": network,
  "to all hubs alike": withHubsByDistance(0),
  "by distance^-1 (Zipf)": withHubsByDistance(1),
  "by distance^-2": withHubsByDistance(2),
};
const row = (label, cells) => label.padEnd(35) + cells.map((cell) => cell.padStart(13)).join("");

console.log(row("", ["lost, Gbit/s", "ms before", "ms after"]));
for (const [rule, variant] of Object.entries(rules)) {
  const { traffic, countries } = simulate(variant, "group:karachi-landings");
  const { meanLatencyBeforeMs, meanLatencyAfterMs } = countries.find(({ country }) => country === "PK");
  const lost = Math.round(traffic.offeredGbps - traffic.servedGbps);
  console.log(row(rule, [String(lost), meanLatencyBeforeMs.toFixed(1), meanLatencyAfterMs.toFixed(1)]));
}
