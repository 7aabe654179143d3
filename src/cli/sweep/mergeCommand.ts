import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { CutsetError } from "../../errors.ts";
import { sweepReport } from "../../report/index.ts";
import { checkComplete, formatPart, mergeParts, parsePart, sweepSummary } from "../../sweep/index.ts";
import { loadNetwork } from "../loadNetwork.ts";
import { type OutputOptions, printResult } from "../print.ts";
import { unreadableFile } from "../readInput.ts";
import { writeOutput } from "../writeOutput.ts";

interface MergeOptions extends OutputOptions {
  readonly network?: string;
  readonly output?: string;
}

export function mergeCommand(): Command {
  return new Command("merge")
    .summary("the shards of a sweep as one")
    .description(
      "Add up the checkpoints of the shards of a sweep: the result is that of one run, to the last byte.",
    )
    .argument("<checkpoint...>", "files that cutset sweep --shard i/n --checkpoint FILE wrote, each once")
    .option("--network <net>", "the network that was swept, to name the places that failures isolate")
    .option(
      "-o, --output <file>",
      'write the parts as one checkpoint, whether or not some are missing; "-" is standard output',
    )
    .option("--json", "print the summary (cutset-sweep/1)")
    .option("--markdown", "print the report as Markdown")
    .addHelpText(
      "after",
      `
Examples:
  cutset sweep pakistan -k 3 --shard 1/2 --checkpoint part-1.json
  cutset sweep pakistan -k 3 --shard 2/2 --checkpoint part-2.json
  cutset merge part-1.json part-2.json`,
    )
    .action(async (files: string[], options: MergeOptions) => {
      const part = mergeParts(await Promise.all(files.map(readPart)));
      if (options.output !== undefined) {
        await writeOutput(options.output, formatPart(part));
        return;
      }
      checkComplete(part);
      const summary = sweepSummary(part);
      const { name, hash, date } = part.identity.network;
      const network =
        options.network === undefined ? null : await loadNetwork(options.network, date ?? undefined);
      if (network !== null && network.hash !== hash) {
        throw new CutsetError(
          "ARGUMENT_INVALID",
          `${options.network} is not the network "${name}" that was swept`,
        );
      }
      printResult(summary, () => sweepReport(network, summary), options);
    });
}

async function readPart(name: string) {
  const text = await readFile(name, "utf8").catch((error: unknown) => {
    throw unreadableFile(name, error);
  });
  return { name, part: parsePart(text, name) };
}
