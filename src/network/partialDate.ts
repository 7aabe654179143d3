import { CutsetError } from "../errors.ts";
import type { PartialDate, ServiceDates } from "./document.ts";

/** The written form alone: `2024-13` has it, and is no date. */
export const partialDateForm: RegExp = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a date of the calendar, written `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function isPartialDate(text: string): boolean {
  const [, year, month = "01", day = "01"] = partialDateForm.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // Date rolls 31 June over to 1 July, so only a real day comes back unchanged.
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** The first day a partial date covers, `YYYY-MM-DD`; such texts compare in the order of time. */
export function firstDay(date: PartialDate): string {
  return date + "-01-01".slice(date.length - 4);
}

/** Whether something was in service on the first day of `date`: ready, and not yet retired. */
export function inService({ rfs, retired }: ServiceDates, date: PartialDate): boolean {
  const day = firstDay(date);
  return (rfs === undefined || firstDay(rfs) <= day) && (retired === undefined || day < firstDay(retired));
}

/** @throws {CutsetError} `DATE_INVALID` unless `date` is a {@link PartialDate} */
export function requirePartialDate(date: string): void {
  if (!isPartialDate(date)) {
    throw new CutsetError("DATE_INVALID", `date must be YYYY, YYYY-MM or YYYY-MM-DD, got "${date}"`);
  }
}
