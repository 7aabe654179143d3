import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { CutsetError } from "../errors.ts";
import { type ImportedNetwork, type Importer, importers } from "../io/index.ts";
import { Network } from "../network/index.ts";
import { printJson } from "./print.ts";
import { readFiles } from "./readFolder.ts";
import { writeOutput } from "./writeOutput.ts";

interface ImportCommandOptions {
  readonly output: string;
  readonly report?: string;
  readonly json?: boolean;
  readonly country?: string;
  readonly capacity?: number;
}

export function importCommand(): Command {
  return new Command("import")
    .summary("read a network from another format")
    .description("Read a network from another format and write it as cutset-network/1.")
    .addArgument(new Argument("<format>", "what to read").choices(importers.map(({ format }) => format)))
    .argument("<path...>", 'files, or a folder of them; "-" for standard input')
    .option("-o, --output <file>", 'where the network goes; "-" for standard output', "-")
    .option("--report <file>", "write what was assumed, each thing with its place, as JSON")
    .option("--json", "print that report; the network must go to a file then")
    .option(
      "--country <code>",
      "for places whose country the files do not tell (ISO 3166-1 alpha-2)",
      countryCode,
    )
    .addOption(
      new Option("--capacity <gbps>", "for links whose capacity the files do not tell, Gbit/s").argParser(
        gbps,
      ),
    )
    .addHelpText(
      "after",
      `
Formats:
${importers.map(({ format, description }) => `  ${format.padEnd(14)}${description}`).join("\n")}

What had to be assumed is summed up on standard error.

Example:
  cutset import telegeography open_undersea_cable_map -o world.json --report assumed.json`,
    )
    .action(run);
}

async function run(format: string, paths: readonly string[], options: ImportCommandOptions): Promise<void> {
  const { output, report, json, country, capacity } = options;
  if (json && output === "-") {
    throw new CutsetError(
      "ARGUMENT_INVALID",
      "--json prints the report where the network would go; add --output FILE",
    );
  }
  const importer = importers.find((one) => one.format === format)!;
  const files = await readFiles(paths);
  const imported = importer.read(files, {
    ...(country !== undefined && { country }),
    ...(capacity !== undefined && { capacityGbps: capacity }),
  });
  const found = reportOf(importer, imported);
  if (report !== undefined) await writeOutput(report, jsonText(found));
  await writeOutput(output, jsonText(imported.document));
  if (json) printJson(found);
  tell(found);
}

function reportOf({ format }: Importer, { document, notes, findings = [] }: ImportedNetwork) {
  const { name, hash, sites, cables, edges, demands } = Network.parse(document);
  return {
    format: "cutset-import/1",
    from: format,
    network: { name, hash },
    counts: { sites: sites.length, cables: cables.length, edges: edges.length, demands: demands.length },
    notes,
    findings,
  };
}

function tell({ counts, notes }: ReturnType<typeof reportOf>): void {
  const numbers = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  const lines = [`imported ${numbers.join(", ")}`, ...notes.map((note) => `  ${note}`)];
  process.stderr.write(lines.map((line) => `${line}\n`).join(""));
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function countryCode(text: string): string {
  if (/^[A-Z]{2}$/.test(text)) return text;
  throw new InvalidArgumentError("It must be two capital letters (ISO 3166-1 alpha-2).");
}

function gbps(text: string): number {
  const number = Number(text);
  if (text.trim() !== "" && number >= 0 && number <= 1e12) return number;
  throw new InvalidArgumentError("It must be a number of Gbit/s, 0 or more.");
}
