import type { OverlayDocument } from "../../../network/index.ts";
import { type CapacityTable, capacityEarly2025 } from "../capacity.ts";
import { activatedTraffic, internationalDemands } from "../internationalDemands.ts";

/** Segments whose capacity is what Pakistan has installed on the cable; TW1 carries nothing else. */
const landings = {
  smw4: ["karachi"],
  imewe: ["karachi"],
  "aae-1": ["karachi"],
  tw1: ["karachi", "fujairah", "muscat"],
  smw5: ["karachi"],
  peace: ["karachi"],
} as const satisfies Partial<Record<keyof CapacityTable, readonly string[]>>;

/**
 * The state on 1 January 2025, to replay the fault of AAE-1's Gulf branch on the next day; view it as of that date.
 *
 * Landings have the capacity installed in early 2025, and an operator's demand is the capacity it had activated,
 * since reports of the fault count capacity, not traffic. Shares follow the same rules as in the network itself.
 */
export const january2025: OverlayDocument = {
  format: "cutset-overlay/1",
  name: "january-2025",
  cables: Object.entries(landings).map(([id, parts]) => ({
    id,
    segments: parts.map((part) => ({
      id: `${id}/${part}`,
      capacityGbps: capacityEarly2025[id as keyof typeof landings].installed,
    })),
  })),
  demands: internationalDemands(
    activatedTraffic(capacityEarly2025),
    capacityEarly2025,
    "activated capacity in Gbit/s (PTA, early 2025)",
  ),
};
