import { Command } from "commander";
import { bracket, protection } from "../plan/index.ts";
import { bracketBlocks, outcomeReport, protectionBlocks } from "../report/index.ts";
import { simulate } from "../simulate/index.ts";
import { loadNetwork } from "./loadNetwork.ts";
import { chosenRouting, type FailureOptions, withFailure } from "./options.ts";
import { type OutputOptions, printResult } from "./print.ts";

interface SimulateCommandOptions extends FailureOptions, OutputOptions {
  readonly atFault?: boolean;
  readonly bracket?: boolean;
}

export function simulateCommand(): Command {
  return withFailure(new Command("simulate"))
    .summary("what a failure does: reachability, traffic, countries")
    .description(
      "Simulate a failure and report who is cut off, where traffic goes instead, and who loses service.",
    )
    .argument("<net>", "network")
    .option("--at-fault", "tell what is served before routing converges, too")
    .option("--bracket", "set spf, max-min and optimal routing side by side")
    .option("--json", "print the outcome (cutset-outcome/1)")
    .option("--markdown", "print the report as Markdown")
    .addHelpText(
      "after",
      `
Examples:
  cutset simulate pakistan --fail group:karachi-landings
  cutset simulate pakistan --fail cable:aae-1 site:fujairah --json
  cutset simulate pakistan --planned cable:peace --fail cable:aae-1 --at-fault
  cutset simulate my-network.json --fail disc:31.2,29.9,60`,
    )
    .action(async (net: string, options: SimulateCommandOptions) => {
      const { fail, planned, atFault = false, asOf } = options;
      const network = await loadNetwork(net, asOf);
      const stages = { planned, atFault };
      const outcome = simulate(network, fail, { routing: await chosenRouting(options), ...stages });
      const outcomes = options.bracket ? bracket(network, fail, stages) : [];
      const report = () => [
        ...outcomeReport(network, outcome),
        ...protectionBlocks(network, protection(network, [...planned, ...fail])),
        ...(options.bracket ? bracketBlocks(outcomes) : []),
      ];
      printResult(options.bracket ? { format: "cutset-bracket/1", outcomes } : outcome, report, options);
    });
}
