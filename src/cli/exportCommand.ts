import { Argument, Command } from "commander";
import { exporters } from "../io/index.ts";
import { loadNetwork } from "./loadNetwork.ts";
import { asOfOption, netHelp } from "./options.ts";
import { writeOutput } from "./writeOutput.ts";

export function exportCommand(): Command {
  const formats = exporters.map(({ format, description }) => `  ${format.padEnd(12)}${description}`);
  return new Command("export")
    .summary("a network in another format, for maps and other tools")
    .description("Write a network in another format.")
    .addArgument(new Argument("<format>", "what to write").choices(exporters.map(({ format }) => format)))
    .argument("<net>", "network")
    .option("-o, --output <file>", 'where to write; "-" is standard output', "-")
    .addOption(asOfOption())
    .addHelpText("after", netHelp)
    .addHelpText(
      "after",
      `
Formats:
${formats.join("\n")}

Examples:
  cutset export geojson pakistan -o pakistan.geojson
  cutset export csv my-network.json`,
    )
    .action(async (format: string, net: string, { output, asOf }: ExportOptions) => {
      const exporter = exporters.find((one) => one.format === format)!;
      await writeOutput(output, exporter.write(await loadNetwork(net, asOf)));
    });
}

interface ExportOptions {
  readonly output: string;
  readonly asOf?: string;
}
