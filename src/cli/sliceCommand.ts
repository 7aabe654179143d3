import { Command, InvalidArgumentError, Option } from "commander";
import { didYouMean } from "../errors.ts";
import { sliceReport } from "../report/index.ts";
import {
  type Condition,
  parseCondition,
  type RankedFigureName,
  rankedFigureNames,
  Slice,
  type SweepRow,
} from "../sweep/index.ts";
import { type OutputOptions, printResult } from "./print.ts";
import { inputName } from "./readInput.ts";
import { readRows } from "./rows/readRows.ts";
import { writeRows } from "./rows/writeRows.ts";
import { wholeNumber } from "./wholeNumber.ts";

interface SliceCommandOptions extends OutputOptions {
  readonly where: readonly Condition[];
  readonly top: number;
  readonly by: RankedFigureName;
  readonly output?: string;
}

export function sliceCommand(): Command {
  return new Command("slice")
    .summary("part of a sweep's rows: how much is lost how often, the worst")
    .description("Sum up rows that a sweep wrote, all or some of them, without running it again.")
    .argument("<rows>", 'NDJSON, CSV or Parquet as "cutset sweep --rows" writes it; "-" for standard input')
    .addOption(
      new Option("-w, --where <condition...>", "which rows; every condition must hold")
        .default([], "all")
        .argParser(collectConditions),
    )
    .addOption(new Option("--top <number>", "how many of the worst").default(10).argParser(wholeNumber))
    .addOption(
      new Option("--by <figure>", `what the worst are ranked by: ${rankedFigureNames.join(", ")}`)
        .default("lost" satisfies RankedFigureName)
        .argParser(figureNamed),
    )
    .option("-o, --output <file>", "write the rows of the slice too (.ndjson, .csv, .parquet)")
    .option("--json", "print the summary (cutset-slice/1)")
    .option("--markdown", "print the report as Markdown")
    .addHelpText(
      "after",
      `
CONDITION is includes=REF, excludes=REF, kind=KIND, kind!=KIND, error, or size (how many fail together) or
a figure of --by compared with a number. Put it in quotes: < and > mean files to a shell.

Examples:
  cutset slice rows.ndjson --where includes=cable:aae-1 "lost>100"
  cutset slice rows.csv --where kind=site "size=2" --by pairsAfter --top 20
  cutset slice rows.parquet --where error -o errors.csv`,
    )
    .action(async (rows: string, { where, top, by, output, ...print }: SliceCommandOptions) => {
      const slice = new Slice({ conditions: where, top, by });
      const batches = sliced(readRows(rows), slice);
      if (output !== undefined) await writeRows(batches, output);
      else for await (const _ of batches);
      const summary = slice.summary();
      printResult(summary, () => sliceReport(inputName(rows), summary), print);
    });
}

/** Hands on the rows that belong to the slice. */
async function* sliced(
  batches: AsyncIterable<readonly SweepRow[]>,
  slice: Slice,
): AsyncGenerator<SweepRow[]> {
  for await (const batch of batches) yield batch.filter((row) => slice.add(row));
  // What a condition misspells is told before a file is left.
  slice.summary();
}

function collectConditions(text: string, earlier: readonly Condition[]): Condition[] {
  // `--where` takes every word up to the next option, so it swallows a file that follows it.
  if (earlier.length > 0 && !/[<>=]|^error$/.test(text)) {
    throw new InvalidArgumentError("It is no condition; if it is the file of rows, put it before --where.");
  }
  return [...earlier, parseCondition(text)];
}

function figureNamed(name: string): RankedFigureName {
  const found = rankedFigureNames.find((known) => known === name);
  if (found !== undefined) return found;
  throw new InvalidArgumentError(`It is no figure${didYouMean(name, rankedFigureNames) || "."}`);
}
