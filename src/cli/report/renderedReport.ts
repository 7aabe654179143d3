import { CutsetError } from "../../errors.ts";
import type { Network } from "../../network/index.ts";
import { protection } from "../../plan/index.ts";
import {
  impactPicture,
  mapPicture,
  type OutcomePageOptions,
  outcomePage,
  outcomeReport,
  protectionBlocks,
  renderMarkdown,
  sweepPage,
  sweepReport,
} from "../../report/index.ts";
import type { Outcome } from "../../simulate/index.ts";
import type { SweepSummary } from "../../sweep/index.ts";
import type { ReportFormat } from "./reportFormat.ts";

/**
 * An outcome or a sweep in a format.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` where the format needs the network, and there is none
 */
export function renderedReport(
  network: Network | null,
  result: Outcome | SweepSummary,
  format: ReportFormat,
  options: OutcomePageOptions = {},
): string {
  const isSweep = result.format === "cutset-sweep/1";
  if (format === "html") {
    return isSweep ? sweepPage(network, result) : outcomePage(network, result, options);
  }
  if (isSweep && format === "md") return renderMarkdown(sweepReport(network, result));
  if (network === null) {
    throw new CutsetError(
      "ARGUMENT_INVALID",
      `a .${format} needs the network "${result.network.name}", which is not shipped with this content: add --network NET`,
    );
  }
  if (isSweep) return impactPicture(network, result);
  if (format === "svg") return mapPicture(network, result);
  const { planned = [], failure } = result;
  return renderMarkdown([
    ...outcomeReport(network, result),
    ...protectionBlocks(network, protection(network, [...planned, ...failure])),
  ]);
}
