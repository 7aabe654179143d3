import { Command } from "commander";
import { explanationText } from "../report/index.ts";
import { explain } from "../simulate/index.ts";
import { loadNetwork } from "./loadNetwork.ts";
import { chosenRouting, type FailureOptions, withFailure } from "./options.ts";
import { type OutputOptions, printResult } from "./print.ts";

export function explainCommand(): Command {
  return withFailure(new Command("explain"))
    .summary("why a place, a country or a demand loses service")
    .description(
      "Explain in one paragraph what cuts a place, a country or a demand off, and what is overloaded.",
    )
    .argument("<net>", "network")
    .argument("<subject>", "site:ID, country:CC or demand:ID, or a bare id")
    .option("--json", "print the explanation as JSON")
    .addHelpText(
      "after",
      `
Example:
  cutset explain pakistan lahore --fail group:karachi-landings`,
    )
    .action(async (net: string, subject: string, options: FailureOptions & OutputOptions) => {
      const { fail, planned, asOf } = options;
      const network = await loadNetwork(net, asOf);
      const explanation = explain(network, fail, subject, { routing: await chosenRouting(options), planned });
      const text = () => explanationText(network, explanation);
      printResult(explanation, () => [{ kind: "paragraph", text: text() }], options);
    });
}
