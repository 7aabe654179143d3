import { CutsetError } from "../../errors.ts";

export const reportFormats = ["html", "svg", "md"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/**
 * What to write to a file: as its name ends, unless that is said.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if neither tells
 */
export function reportFormat(file: string, asked: ReportFormat | undefined): ReportFormat {
  if (asked !== undefined) return asked;
  if (file === "-") {
    throw new CutsetError("ARGUMENT_INVALID", "standard output needs --format html, svg or md");
  }
  const found = reportFormats.find((format) => file.toLowerCase().endsWith(`.${format}`));
  if (found !== undefined) return found;
  throw new CutsetError(
    "ARGUMENT_INVALID",
    `${file}: a report is .html, .svg or .md; name the file so, or add --format html, svg or md`,
  );
}
