import { existsSync, statSync } from "node:fs";
import { Command, Option } from "commander";
import { CutsetError } from "../errors.ts";
import { type Outcome, simulate } from "../simulate/index.ts";
import type { SweepSummary } from "../sweep/index.ts";
import { loadNetwork } from "./loadNetwork.ts";
import { chosenRouting, type FailureOptions, withFailure } from "./options.ts";
import { inputName, isStandardInput, readJson } from "./readInput.ts";
import { networkOfResult } from "./report/networkOfResult.ts";
import { parseOutcome, parseSweepSummary } from "./report/parseResult.ts";
import { renderedReport } from "./report/renderedReport.ts";
import { type ReportFormat, reportFormat, reportFormats } from "./report/reportFormat.ts";
import { writeOutput } from "./writeOutput.ts";

interface ReportCommandOptions extends FailureOptions {
  readonly output: string;
  readonly format?: ReportFormat;
  readonly network?: string;
}

export function reportCommand(): Command {
  return withFailure(new Command("report"))
    .summary("a page with a map, a picture or Markdown of a failure or a sweep")
    .description(
      "Write what a failure does, or what a sweep found, as a page with a map and tables, a map, or Markdown.",
    )
    .argument("<net>", 'network; or a file that "cutset simulate --json" or "cutset sweep --json" wrote')
    .requiredOption("-o, --output <file>", 'where to: .html, .svg or .md; "-" for standard output')
    .addOption(
      new Option("--format <format>", "what to write, if the file's name does not say").choices(
        reportFormats,
      ),
    )
    .option(
      "-n, --network <net>",
      "the network of an outcome or a sweep from a file, if it is not a shipped one",
    )
    .addHelpText(
      "after",
      `
Examples:
  cutset report pakistan --fail group:karachi-landings -o karachi.html
  cutset report world --fail disc:31.2,29.9,60 -o alexandria.svg
  cutset report sweep.json -o sweep.html
  cutset report outcome.json --network my-network.json -o - --format md`,
    )
    .action(async (net: string, options: ReportCommandOptions, command: Command) => {
      const format = reportFormat(options.output, options.format);
      const result = await resultIn(net);
      const text =
        result === null
          ? await simulated(net, options, format)
          : await fromFile(result, options, format, command);
      await writeOutput(options.output, text);
    });
}

async function simulated(net: string, options: ReportCommandOptions, format: ReportFormat): Promise<string> {
  const { fail, planned, asOf, network: other } = options;
  if (other !== undefined) {
    throw new CutsetError(
      "ARGUMENT_INVALID",
      `--network is for outcomes and sweeps; ${net} is a network itself`,
    );
  }
  const network = await loadNetwork(net, asOf);
  const outcome = simulate(network, fail, { routing: await chosenRouting(options), planned });
  return renderedReport(network, outcome, format, { net, ...(asOf !== undefined && { asOf }) });
}

async function fromFile(
  result: Outcome | SweepSummary,
  { network: net, asOf, output: _, ...options }: ReportCommandOptions,
  format: ReportFormat,
  command: Command,
): Promise<string> {
  for (const name of ["fail", "planned", "routing", "exact"] as const) {
    if (options[name] !== undefined && command.getOptionValueSource(name) === "cli") {
      throw new CutsetError(
        "ARGUMENT_INVALID",
        `--${name} is for networks; what failed stands in the file already`,
      );
    }
  }
  const words = { ...(net !== undefined && { net }), ...(asOf !== undefined && { asOf }) };
  return renderedReport(await networkOfResult(result, net, asOf), result, format, words);
}

/** The outcome or the sweep in a file; `null` if it is a network, or no file. */
async function resultIn(net: string): Promise<Outcome | SweepSummary | null> {
  const isFile = isStandardInput(net) || (existsSync(net) && !statSync(net).isDirectory());
  if (!isFile) return null;
  const value = await readJson(net);
  const format = typeof value === "object" && value !== null && "format" in value ? value.format : undefined;
  const name = inputName(net);
  if (format === "cutset-outcome/1") return parseOutcome(value, name);
  if (format === "cutset-sweep/1") return parseSweepSummary(value, name);
  if (typeof format !== "string" || !/^cutset-(?!network)/.test(format)) return null;
  throw new CutsetError(
    "INPUT_UNREADABLE",
    `${name} is a ${format}; a report is made of a network, a cutset-outcome/1 or a cutset-sweep/1`,
  );
}
