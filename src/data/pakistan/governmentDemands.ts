import type { DemandDocument, SourcedNumber } from "../../network/index.ts";
import { assumed, estimated } from "../provenance.ts";
import { cities, millions } from "./cities.ts";

const nationalDataCentres: readonly string[] = ["national-data-centre", "national-data-centre-lahore"];

/** Cameras of a Safe City project, installed or planned; each sends 4 Mbit/s (1080p, H.265): assumed. */
const cameras = {
  lahore: [8000, "8,000 cameras (techiereader.com)"],
  islamabad: [1900, "1,900 cameras (nation.com.pk, 3 Dec 2018)"],
  karachi: [14000, "14,000 cameras planned (brecorder.com/news/40306272)"],
  peshawar: [4575, "915 places (propakistani.pk, 12 Jan 2023) x 5 cameras, as in Gwadar"],
  quetta: [1400, "1,400 cameras (dawn.com/news/1806194)"],
  gwadar: [640, "640 cameras at 130 places planned (openvoicenews.pk, 2025)"],
} as const;

/** E-government services: every city to the nearest National Data Centre. */
export const eGovernmentDemands: readonly DemandDocument[] = cities.map((city) => ({
  id: `${city}-e-government`,
  from: city,
  to: nationalDataCentres,
  gbps: assumed(Math.round(millions(city) * 50) / 100, "0.5 Gbit/s per million inhabitants"),
}));

/** Safe City video to the nearest National Data Centre. */
export const safeCityDemands: readonly DemandDocument[] = Object.entries(cameras).map(
  ([city, [count, source]]) => ({
    id: `${city}-safe-city`,
    from: city,
    to: nationalDataCentres,
    gbps: video(count, source),
  }),
);

function video(count: number, source: string): SourcedNumber {
  return estimated(Math.round(count * 0.04) / 10, `${source} x 4 Mbit/s assumed`);
}
