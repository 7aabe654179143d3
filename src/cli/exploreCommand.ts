import { parse } from "node:path";
import { Command, Option } from "commander";
import { CutsetError } from "../errors.ts";
import { explorerPage, type NamedOverlay } from "../explorer/index.ts";
import { formatFailure, type SingleFailure } from "../failure/index.ts";
import type { OverlayDocument } from "../network/index.ts";
import { type RoutingModel, spf } from "../routing/index.ts";
import { netParts, parseBase, readBase, readOverlay } from "./loadNetwork.ts";
import { asOfOption, failOption, modelNames, netHelp, routingNamed } from "./options.ts";
import { isStandardInput } from "./readInput.ts";
import { writeOutput } from "./writeOutput.ts";

interface ExploreOptions {
  readonly fail: readonly SingleFailure[];
  readonly routing: RoutingModel;
  readonly asOf?: string;
  readonly overlay: readonly string[];
  readonly output?: string;
}

export function exploreCommand(): Command {
  return new Command("explore")
    .summary("a page to try failures on a map")
    .description(
      "Write a page that shows a network on a map and computes what fails: one HTML file that opens from disk.",
    )
    .argument("<net>", "network")
    .addOption(failOption())
    .addOption(
      new Option("-r, --routing <model>", `how traffic is carried at first: ${modelNames}`)
        .default(spf, spf.name)
        .argParser(routingNamed),
    )
    .addOption(asOfOption())
    .addOption(
      new Option("--overlay <overlay...>", "overlays to choose from on the page").default(
        [],
        "those shipped",
      ),
    )
    .option("-o, --output <file>", 'where to write; "-" is standard output (default: "NAME-explorer.html")')
    .addHelpText("after", netHelp)
    .addHelpText(
      "after",
      `
Examples:
  cutset explore pakistan
  cutset explore my-network.json --overlay new-cable.json -o study.html`,
    )
    .action(async (net: string, { fail, routing, asOf, overlay, output }: ExploreOptions) => {
      const { base, shipped, overlays } = netParts(net);
      const network = shipped ?? parseBase(base, await readBase(base)).document;
      const named = async (name: string): Promise<NamedOverlay> => ({
        name,
        document: (await readOverlay(name, shipped)) as OverlayDocument,
      });
      const page = await explorerPage(network, {
        net: isStandardInput(base) ? "-" : base,
        overlays: await Promise.all([...new Set([...overlays, ...overlay])].map(named)),
        study: { fail: fail.map(textOf), routing: routing.name, asOf: asOf ?? null, overlays },
      });
      const file = output ?? `${isStandardInput(base) ? "network" : parse(base).name}-explorer.html`;
      await writeOutput(file, page);
      if (file !== "-") process.stderr.write(`wrote ${file}; open it in a browser\n`);
    });
}

/** A failure as an address holds it. */
function textOf(failure: SingleFailure): string {
  if (failure.kind !== "polygon") return formatFailure(failure);
  throw new CutsetError(
    "ARGUMENT_INVALID",
    "explore: a polygon does not fit the address of a page; name a disc or a corridor",
  );
}
