import { Command } from "commander";
import { shippedNetworks } from "../data/index.ts";
import type { Report } from "../report/index.ts";
import { loadNetwork } from "./loadNetwork.ts";
import { type OutputOptions, printJson, printResult } from "./print.ts";

export function networksCommand(): Command {
  return new Command("networks")
    .summary("the networks that come with cutset")
    .description("List the shipped networks, or print one as a document to start a study of your own from.")
    .argument("[net]", "a shipped network, with overlays if wanted, to print as cutset-network/1")
    .option("-d, --as-of <date>", "what was in service on YYYY, YYYY-MM or YYYY-MM-DD")
    .option("--json", "print the list as JSON")
    .addHelpText(
      "after",
      `
Examples:
  cutset networks
  cutset networks pakistan+gwadar > study.json`,
    )
    .action(
      async (net: string | undefined, { asOf, ...output }: OutputOptions & { readonly asOf?: string }) => {
        if (net === undefined) printResult(shippedNetworks.map(entry), list, output);
        else printJson((await loadNetwork(net, asOf)).document);
      },
    );
}

function entry({ name, title, description, asOf, overlays }: (typeof shippedNetworks)[number]) {
  return { name, title, description, asOf, overlays: overlays.map((overlay) => overlay.name) };
}

function list(): Report {
  return shippedNetworks.flatMap((shipped): Report => {
    const { name, title, description, asOf, overlays } = entry(shipped);
    return [
      { kind: "heading", text: `${name}: ${title}` },
      { kind: "paragraph", text: `${description} Seen as of ${asOf} unless --as-of says otherwise.` },
      ...(overlays.length === 0
        ? []
        : [
            {
              kind: "table" as const,
              columns: [{ title: "overlays" }],
              rows: overlays.map((overlay) => [`${name}+${overlay}`]),
            },
          ]),
    ];
  });
}
