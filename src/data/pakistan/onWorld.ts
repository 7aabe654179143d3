import type { ElementRef, OverlayDocument } from "../../network/index.ts";
import { pakistan } from "./index.ts";

const inPakistan = new Set(pakistan.sites.filter(({ country }) => country === "PK").map(({ id }) => id));

const stations = [
  "karachi-hawksbay",
  "karachi-clifton",
  "karachi-sea-view",
  "karachi-hawksbay-transworld",
  "karachi-peace",
];

const hubs = ["frankfurt", "london", "singapore-city", "amsterdam", "hong-kong-city", "paris"];

/** What stands for Pakistan in `world`, which is told in detail instead. */
const coarse: readonly (ElementRef | `demand:${string}`)[] = [
  ...stations.map((station) => `link:${station}--karachi` as const),
  "link:islamabad--karachi",
  ...["karachi", "islamabad"].flatMap((city) => hubs.map((hub) => `demand:${city}--${hub}` as const)),
];

/**
 * Pakistan on the map of the world as the network `pakistan` tells it: its three operators' backbones, data centres and
 * traffic, on the cables that land there.
 *
 * Its traffic is that of late 2025, whatever the date.
 */
export const pakistanOnWorld: OverlayDocument = {
  format: "cutset-overlay/1",
  name: "pakistan",
  sites: pakistan.sites.filter(({ id }) => inPakistan.has(id)),
  links: (pakistan.links ?? []).filter(({ from, to }) => inPakistan.has(from) || inPakistan.has(to)),
  riskGroups: (pakistan.riskGroups ?? []).filter(({ id }) => id === "karachi-landings" || id === "hawksbay"),
  demands: pakistan.demands ?? [],
  remove: coarse,
};
