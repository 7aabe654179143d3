import { Command, InvalidArgumentError, Option } from "commander";
import type { SingleFailure } from "../failure/index.ts";
import { headroom, usedUpOn, yearsUntil } from "../plan/index.ts";
import { headroomReport } from "../report/index.ts";
import { loadNetwork } from "./loadNetwork.ts";
import { asOfOption, failOption, netHelp } from "./options.ts";
import { type OutputOptions, printResult } from "./print.ts";

interface HeadroomCommandOptions extends OutputOptions {
  readonly fail: readonly SingleFailure[];
  readonly growth?: number;
  readonly asOf?: string;
}

export function headroomCommand(): Command {
  return new Command("headroom")
    .summary("by how much all demands can grow")
    .description("By how much all demands can grow and still be served, intact and after a failure.")
    .argument("<net>", "network")
    .addOption(failOption())
    .addOption(
      new Option("-g, --growth <percent>", "growth a year, to tell when the headroom is used up").argParser(
        percent,
      ),
    )
    .addOption(asOfOption())
    .option("--json", "print the figures")
    .option("--markdown", "print the report as Markdown")
    .addHelpText("after", netHelp)
    .addHelpText(
      "after",
      `
Example:
  cutset headroom pakistan --fail cable:aae-1 --growth 25`,
    )
    .action(async (net: string, { fail, growth, asOf, ...output }: HeadroomCommandOptions) => {
      const network = await loadNetwork(net, asOf);
      const states = fail.length === 0 ? [[]] : [[], fail];
      const results = states.flatMap((failure) =>
        (["spf", "ecmp", "optimal"] as const).map((routing) => ({
          failure,
          ...headroom(network, { failure, routing }),
        })),
      );
      const dated = results.map((result) => ({
        ...result,
        ...(growth !== undefined && {
          years: yearsUntil(result.factor, growth),
          usedUpOn: usedUpOn(network, result.factor, growth),
        }),
      }));
      printResult(dated, () => headroomReport(network, results, growth), output);
    });
}

function percent(text: string): number {
  const number = Number(text);
  if (text.trim() !== "" && number > 0 && number <= 1000) return number;
  throw new InvalidArgumentError("It must be a percentage above 0, at most 1000.");
}
