import { availableParallelism } from "node:os";
import { Command, InvalidArgumentError, Option } from "commander";
import { didYouMean } from "../errors.ts";
import { type ElementFailure, elementKinds } from "../failure/index.ts";
import type { Network } from "../network/index.ts";
import { sweepReport } from "../report/index.ts";
import { type RoutingModel, spf } from "../routing/index.ts";
import type { SweepRow, SweepSummary } from "../sweep/index.ts";
import { elementsOf, everyChoice, type FailureSet, sweep } from "../sweep/index.ts";
import { sweepOnThreads } from "../sweep/node/index.ts";
import { loadNetwork } from "./loadNetwork.ts";
import { asOfOption, modelNames, netHelp, routingNamed } from "./options.ts";
import { type OutputOptions, printResult } from "./print.ts";
import { Progress } from "./progress.ts";
import { RowsFile } from "./rowsFile.ts";

interface SweepCommandOptions extends OutputOptions {
  readonly of: readonly ElementFailure["kind"][];
  readonly k: number;
  readonly routing: RoutingModel | "none";
  readonly workers: number | "auto";
  readonly rows?: string;
  readonly asOf?: string;
}

/** Below so many failures starting threads takes longer than it saves. */
const WORTH_THREADS = 20_000;

export function sweepCommand(): Command {
  return new Command("sweep")
    .summary("every failure of a kind: the worst, and what causes it")
    .description(
      "Fail every k of the elements of some kinds, one choice after another, and rank what happens.",
    )
    .argument("<net>", "network")
    .addOption(
      new Option("--of <kinds>", `what may fail, with commas: ${elementKinds.join(", ")}`)
        .default(["cable"], "cable")
        .argParser(kindsNamed),
    )
    .addOption(new Option("-k <number>", "how many of them fail together").default(1).argParser(wholeNumber))
    .addOption(
      new Option("-r, --routing <model>", `how traffic is carried: ${modelNames}; none for connectivity only`)
        .default(spf, spf.name)
        .argParser((name: string) => (name === "none" ? name : routingNamed(name))),
    )
    .addOption(
      new Option("--workers <number>", "threads; the results are the same on any number")
        .default("auto")
        .argParser((text: string) => (text === "auto" ? text : wholeNumber(text))),
    )
    .option("--rows <file>", "write a row for every failure (NDJSON)")
    .addOption(asOfOption())
    .option("--json", "print the summary (cutset-sweep/1)")
    .option("--markdown", "print the report as Markdown")
    .addHelpText("after", netHelp)
    .addHelpText(
      "after",
      `
Examples:
  cutset sweep pakistan
  cutset sweep pakistan --of cable,site,group -k 2 --rows rows.ndjson
  cutset sweep my-network.json --of site --routing none --json`,
    )
    .action(async (net: string, options: SweepCommandOptions) => {
      const network = await loadNetwork(net, options.asOf);
      const failures = everyChoice(elementsOf(network, options.of), options.k);
      const summary = await run(network, failures, options);
      printResult(summary, () => sweepReport(network, summary), options);
    });
}

async function run(
  network: Network,
  failures: FailureSet,
  { routing: model, workers, rows }: SweepCommandOptions,
): Promise<SweepSummary> {
  const routing = model === "none" ? null : model;
  const enough = failures.size < WORTH_THREADS ? 1 : availableParallelism();
  const threads = workers === "auto" ? enough : workers;
  const running =
    threads === 1
      ? sweep(network, failures, { routing })
      : sweepOnThreads(network, failures, { routing, threads });
  const file = rows === undefined ? null : await RowsFile.open(rows);
  const progress = new Progress(failures.size);
  try {
    const summary = await drain(running, async (row) => {
      await file?.write(row);
      progress.step();
    });
    await file?.finish();
    return summary;
  } catch (error) {
    await file?.discard();
    throw error;
  } finally {
    progress.end();
  }
}

/** Hands every row on, and returns the summary. */
async function drain(
  running: Iterator<SweepRow, SweepSummary> | AsyncIterator<SweepRow, SweepSummary>,
  take: (row: SweepRow) => Promise<void>,
): Promise<SweepSummary> {
  for (;;) {
    const next = await running.next();
    if (next.done) return next.value;
    await take(next.value);
  }
}

function kindsNamed(text: string): ElementFailure["kind"][] {
  return text.split(",").map((name) => {
    const kind = elementKinds.find((known) => known === name.trim());
    if (kind !== undefined) return kind;
    throw new InvalidArgumentError(`"${name}" is no kind of element${didYouMean(name, elementKinds)}.`);
  });
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError("It must be a whole number of at least 1.");
}
