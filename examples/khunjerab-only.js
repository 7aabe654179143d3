// How much must the fibre over the Khunjerab carry for Pakistan to live on it alone?
import { Network, simulate } from "cutset";
import { pakistan } from "cutset/data";

const network = Network.parse(pakistan).asOf("2025-12-31");

console.log("capacity, Gbit/s   served of what can reach it");
for (const capacityGbps of [450, 1000, 2000, 4000]) {
  const upgraded = network.with({
    format: "cutset-overlay/1",
    links: [
      { id: "khunjerab", capacityGbps },
      { id: "khunjerab-kashgar", capacityGbps },
    ],
  });
  const { traffic } = simulate(upgraded, "group:karachi-landings");
  const reachable = traffic.offeredGbps - traffic.disconnectedGbps;
  const share = Math.round((100 * traffic.servedGbps) / reachable);
  console.log(`${String(capacityGbps).padStart(16)}   ${share} % of ${Math.round(reachable)} Gbit/s`);
}
