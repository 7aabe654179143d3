import type { SourcedNumber } from "../../network/index.ts";
import { estimated, reported } from "../provenance.ts";

/** Pakistan's share of a system, Gbit/s: switched on at its landing, and in use by its operators. */
interface PakistanCapacity {
  readonly installed: SourcedNumber;
  readonly activated: SourcedNumber;
}

/** The systems in service in Pakistan, by cable or link id. */
export type CapacityTable = Readonly<
  Record<"smw4" | "imewe" | "aae-1" | "tw1" | "smw5" | "peace" | "khunjerab", PakistanCapacity>
>;

const late = "PTA, late 2025 (techjuice.pk)";
const early = "PTA, early 2025 (mustafamobile.com)";

function row(source: string, installed: number, activated: number): PakistanCapacity {
  return { installed: reported(installed, source), activated: reported(activated, source) };
}

/** Sum 17,210 installed, 13,010 activated, as PTA states. */
export const capacityLate2025: CapacityTable = {
  smw4: row(late, 2580, 1980),
  imewe: row(late, 2760, 1900),
  "aae-1": row(late, 4770, 3580),
  tw1: row(late, 2800, 2600),
  smw5: {
    installed: estimated(1700, `${late}: total less the other rows`),
    activated: estimated(1700, `${late}: total less the other rows`),
  },
  peace: row(late, 1600, 800),
  khunjerab: row(late, 1000, 450),
};

/** Sum 14,639 installed, 9,310 activated; PTA states 14,739 and 9,281. */
export const capacityEarly2025: CapacityTable = {
  smw4: row(early, 2549, 1400),
  imewe: row(early, 1920, 1420),
  "aae-1": row(early, 4790, 2830),
  tw1: row(early, 1480, 1040),
  smw5: row(early, 1400, 1020),
  peace: row(early, 1500, 600),
  khunjerab: row(early, 1000, 1000),
};
