import type { OverlayDocument } from "../../../network/index.ts";
import { assumed } from "../../provenance.ts";
import { eGovernmentDemands } from "../governmentDemands.ts";
import { crossConnect } from "../links/pakistan.ts";

/** What if the National Data Centre had a replica in Karachi, as its operator has been advised? */
export const karachiDataCentre: OverlayDocument = {
  format: "cutset-overlay/1",
  name: "karachi-data-centre",
  sites: [
    {
      id: "national-data-centre-karachi",
      name: "National Data Centre, Karachi",
      kind: "data-centre",
      country: "PK",
      lat: 24.86,
      lon: 67.01,
      operator: "NTC",
    },
  ],
  links: [
    {
      id: "karachi--national-data-centre-karachi",
      kind: "cross-connect",
      from: "karachi",
      to: "national-data-centre-karachi",
      operator: "NTC",
      lengthKm: assumed(2, "within the town"),
      capacityGbps: crossConnect,
    },
  ],
  demands: eGovernmentDemands.map(({ id, to }) => ({ id, to: [to, "national-data-centre-karachi"].flat() })),
};
