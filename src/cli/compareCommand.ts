import { Command } from "commander";
import { bracket } from "../plan/index.ts";
import { bracketComparisonBlocks, comparisonReport } from "../report/index.ts";
import { compare } from "../simulate/index.ts";
import { loadNetwork } from "./loadNetwork.ts";
import { chosenRouting, type FailureOptions, withFailure } from "./options.ts";
import { type OutputOptions, printResult } from "./print.ts";

interface CompareCommandOptions extends FailureOptions, OutputOptions {
  readonly bracket?: boolean;
}

export function compareCommand(): Command {
  return withFailure(new Command("compare"))
    .summary("two networks under the same failure")
    .description("Simulate the same failure on two networks and print them side by side.")
    .argument("<net-a>", "network without the change")
    .argument("<net-b>", "network with the change")
    .option("--bracket", "set spf, max-min and optimal routing side by side")
    .option("--json", "print the comparison (cutset-comparison/1)")
    .option("--markdown", "print the report as Markdown")
    .addHelpText(
      "after",
      `
Example:
  cutset compare pakistan pakistan+gwadar --fail group:karachi-landings`,
    )
    .action(async (netA: string, netB: string, options: CompareCommandOptions) => {
      const { fail, planned, asOf } = options;
      const a = await loadNetwork(netA, asOf);
      const b = await loadNetwork(netB, asOf);
      const comparison = compare(a, b, fail, { routing: await chosenRouting(options), planned });
      const inA = options.bracket ? bracket(a, fail, { planned }) : [];
      const inB = options.bracket ? bracket(b, fail, { planned }) : [];
      const pairs = inA.map((outcome, i) => [outcome, inB[i]!] as const);
      const report = () => [
        ...comparisonReport(a, b, comparison),
        ...(options.bracket ? bracketComparisonBlocks(pairs) : []),
      ];
      const json = options.bracket ? { format: "cutset-bracket/1", a: inA, b: inB } : comparison;
      printResult(json, report, options);
    });
}
