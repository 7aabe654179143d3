// The National Data Centre in Islamabad goes dark: who still gets e-government services, and how far away?
import { Network, simulate } from "cutset";
import { karachiDataCentre, pakistan } from "cutset/data";

const today = Network.parse(pakistan).asOf("2025-12-31");
const withKarachi = Network.parse(pakistan).with(karachiDataCentre).asOf("2025-12-31");

const services = (network, failure) =>
  simulate(network, failure).demands.filter(({ id }) => id.endsWith("e-government"));
const latency = (demand) => (demand.latencyMs === null ? "lost" : `${demand.latencyMs.toFixed(1)} ms`);

const failure = "site:national-data-centre";
const replica = new Map(services(withKarachi, failure).map((demand) => [demand.id, demand]));
console.log("service                  intact    failed    failed, with a replica in Karachi");
for (const { id, before, after } of services(today, failure)) {
  const columns = [before, after, replica.get(id).after].map((demand) => latency(demand).padEnd(10));
  console.log(id.padEnd(25) + columns.join("").trimEnd());
}
