import { Command } from "commander";
import { comparisonReport } from "../report/index.ts";
import { compare } from "../simulate/index.ts";
import { loadNetwork } from "./loadNetwork.ts";
import { type FailureOptions, withFailure } from "./options.ts";
import { type OutputOptions, printResult } from "./print.ts";

export function compareCommand(): Command {
  return withFailure(new Command("compare"))
    .summary("two networks under the same failure")
    .description("Simulate the same failure on two networks and print them side by side.")
    .argument("<net-a>", "network without the change")
    .argument("<net-b>", "network with the change")
    .option("--json", "print the comparison (cutset-comparison/1)")
    .option("--markdown", "print the report as Markdown")
    .addHelpText(
      "after",
      `
Example:
  cutset compare pakistan pakistan+gwadar --fail group:karachi-landings`,
    )
    .action(
      async (
        netA: string,
        netB: string,
        { fail, routing, planned, asOf, ...output }: FailureOptions & OutputOptions,
      ) => {
        const a = await loadNetwork(netA, asOf);
        const b = await loadNetwork(netB, asOf);
        const comparison = compare(a, b, fail, { routing, planned });
        printResult(comparison, () => comparisonReport(a, b, comparison), output);
      },
    );
}
