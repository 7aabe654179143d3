import type { LinkKind, SourcedNumber } from "../../../network/index.ts";
import type { LinkPlan } from "../../landLink.ts";
import { assumed, estimated, verified } from "../../provenance.ts";
import { capacityLate2025 } from "../capacity.ts";

type Row = readonly [from: string, to: string];

/** One fibre pair lit with 80 waves of 100 Gbit/s. No operator publishes the capacity of a link. */
export const backbone: SourcedNumber = assumed(
  8000,
  "one fibre pair with 80 waves of 100 Gbit/s on every link of a backbone",
);
export const crossConnect: SourcedNumber = assumed(400, "one port of 400 Gbit/s");

function links(
  kind: LinkKind,
  operator: string,
  capacityGbps: SourcedNumber,
  rows: readonly Row[],
): LinkPlan[] {
  return rows.map(([from, to]) => ({ id: `${from}--${to}`, kind, from, to, operator, capacityGbps }));
}

/** Backhaul from the stations, the three separate backbones, and what hangs on them. */
const inPakistan: readonly LinkPlan[] = [
  ...links("backhaul", "PTCL", backbone, [
    ["karachi", "karachi-hawksbay"],
    ["karachi", "karachi-clifton"],
    ["karachi", "karachi-sea-view"],
  ]),
  ...links("terrestrial", "PTCL", backbone, [
    ["karachi", "hyderabad"],
    ["hyderabad", "sukkur"],
    ["sukkur", "multan"],
    ["multan", "faisalabad"],
    ["multan", "lahore"],
    ["faisalabad", "lahore"],
    ["faisalabad", "islamabad"],
    ["lahore", "islamabad"],
    ["islamabad", "rawalpindi"],
    ["islamabad", "peshawar"],
    ["karachi", "quetta"],
    ["sukkur", "quetta"],
    ["multan", "quetta"],
    ["karachi", "gwadar"],
    ["quetta", "gwadar"],
  ]),
  ...links("backhaul", "Transworld", backbone, [["karachi-transworld", "karachi-hawksbay-transworld"]]),
  ...links("terrestrial", "Transworld", backbone, [
    ["karachi-transworld", "lahore-transworld"],
    ["karachi-transworld", "faisalabad-transworld"],
    ["faisalabad-transworld", "lahore-transworld"],
    ["faisalabad-transworld", "islamabad-transworld"],
    ["lahore-transworld", "islamabad-transworld"],
  ]),
  ...links("backhaul", "Cybernet", backbone, [["karachi-cybernet", "karachi-peace"]]),
  ...links("terrestrial", "Cybernet", backbone, [
    ["karachi-cybernet", "lahore-cybernet"],
    ["karachi-cybernet", "islamabad-cybernet"],
    ["lahore-cybernet", "islamabad-cybernet"],
  ]),
  ...links("cross-connect", "NTC", crossConnect, [
    ["islamabad", "national-data-centre"],
    ["lahore", "national-data-centre-lahore"],
  ]),
  ...links("cross-connect", "PTCL", crossConnect, [
    ["karachi", "karachi-data-centres"],
    ["karachi", "karachi-ned-data-centre"],
    ["lahore", "lahore-data-centres"],
    ["islamabad", "islamabad-data-centres"],
    ["islamabad", "pkix-islamabad"],
    ["karachi", "pkix-karachi"],
    ["lahore", "pkix-lahore"],
  ]),
  ...links("cross-connect", "Transworld", crossConnect, [
    ["karachi-hawksbay-transworld", "karachi-transworld-data-centre"],
  ]),
];

/** Of 2,950 km from Rawalpindi to Urumqi, 2,130 lie in China; shared as 295 to 1,080 km of great circle. */
const toUrumqi = "2,950 km Rawalpindi-Urumqi (ctamericas.com) less 820, shared by great circle";

/** The fibre to China: Rawalpindi, Khunjerab, Kashgar, Urumqi. */
const toChina: readonly LinkPlan[] = [
  {
    id: "khunjerab",
    name: "Pak-China optical fibre cable",
    kind: "terrestrial",
    from: "rawalpindi",
    to: "khunjerab-pass",
    operator: "SCO",
    rfs: "2018-07",
    lengthKm: verified(820, "eurasiantimes.com; southasiainvestor.com, Apr 2015"),
    via: [73.2, 34.33, 73.65, 34.91, 74.04, 35.15, 74.1, 35.42, 74.31, 35.92, 74.65, 36.32],
    capacityGbps: capacityLate2025.khunjerab.installed,
  },
  {
    id: "khunjerab-kashgar",
    kind: "terrestrial",
    from: "khunjerab-pass",
    to: "kashgar",
    operator: "China Telecom",
    rfs: "2018-07",
    lengthKm: estimated(458, toUrumqi),
    capacityGbps: capacityLate2025.khunjerab.installed,
  },
  {
    id: "kashgar-urumqi",
    kind: "terrestrial",
    from: "kashgar",
    to: "urumqi",
    operator: "China Telecom",
    lengthKm: estimated(1672, toUrumqi),
    capacityGbps: backbone,
  },
];

export const linksInPakistan: readonly LinkPlan[] = [...inPakistan, ...toChina];
