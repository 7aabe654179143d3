import { Command } from "commander";
import { CutsetError } from "../errors.ts";
import { type Network, sourcedNumbers } from "../network/index.ts";
import type { Report } from "../report/index.ts";
import { networkWarnings } from "../simulate/index.ts";
import { loadNetwork } from "./loadNetwork.ts";
import { netHelp } from "./options.ts";
import { type OutputOptions, printJson, printResult } from "./print.ts";

export function validateCommand(): Command {
  return new Command("validate")
    .summary("check a network document")
    .description("Check a network document and say everything that is wrong with it; exit 2 if anything is.")
    .argument("<net>", "network")
    .option("-d, --as-of <date>", "what was in service on YYYY, YYYY-MM or YYYY-MM-DD")
    .option("--json", "print the result, or the problems, as JSON")
    .addHelpText("after", netHelp)
    .addHelpText(
      "after",
      `
Examples:
  cutset validate my-network.json
  cutset networks pakistan | cutset validate -`,
    )
    .action(async (net: string, { asOf, ...output }: OutputOptions & { readonly asOf?: string }) => {
      try {
        const summary = summaryOf(await loadNetwork(net, asOf));
        printResult(summary, () => report(summary), output);
      } catch (error) {
        if (output.json && error instanceof CutsetError)
          printJson({ valid: false, problems: error.problems });
        throw error;
      }
    });
}

function summaryOf(network: Network) {
  const confidence: Record<string, number> = {};
  for (const figure of sourcedNumbers(network.document)) {
    const kind = figure.confidence ?? "unstated";
    confidence[kind] = (confidence[kind] ?? 0) + 1;
  }
  const { name, hash, sites, cables, edges, riskGroups, demands, hubs } = network;
  return {
    valid: true,
    name,
    hash,
    counts: {
      sites: sites.length,
      cables: cables.length,
      edges: edges.length,
      riskGroups: riskGroups.length,
      demands: demands.length,
      hubs: hubs.length,
    },
    /** Figures with a source, by how far they can be trusted. */
    confidence,
    warnings: networkWarnings(network),
  };
}

function report({ name, hash, counts, confidence, warnings }: ReturnType<typeof summaryOf>): Report {
  const tally = (numbers: Readonly<Record<string, number>>) =>
    Object.entries(numbers).map(([what, number]) => [what, String(number)]);
  return [
    { kind: "title", text: `${name} is valid` },
    { kind: "paragraph", text: hash },
    { kind: "table", columns: [{ title: "" }, { title: "count", align: "right" }], rows: tally(counts) },
    { kind: "heading", text: "Sourced figures" },
    { kind: "table", columns: [{ title: "" }, { title: "count", align: "right" }], rows: tally(confidence) },
    ...warnings.map(({ path, message }) => ({
      kind: "paragraph" as const,
      text: `Warning: ${path} ${message}.`,
    })),
  ];
}
