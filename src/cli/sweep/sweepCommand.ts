import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { CutsetError } from "../../errors.ts";
import type { Network } from "../../network/index.ts";
import { sweepReport } from "../../report/index.ts";
import { ecmp, type RoutingModel, spf } from "../../routing/index.ts";
import {
  type FailureSet,
  type ScenarioRange,
  type SweepPart,
  type SweepRun,
  shardOf,
  solvedChunks,
  sweepRun,
  sweepSummary,
} from "../../sweep/index.ts";
import { chunksOnThreads } from "../../sweep/node/index.ts";
import { chunksOnQueue } from "../../sweep/queue/index.ts";
import { whileInterruptible } from "../interruption.ts";
import { loadNetwork } from "../loadNetwork.ts";
import { asOfOption, modelNames, netHelp, routingNamed } from "../options.ts";
import { type OutputOptions, printResult } from "../print.ts";
import { wholeNumber } from "../wholeNumber.ts";
import { CheckpointFile } from "./checkpointFile.ts";
import { failureSetFromOptions } from "./failureSetFromOptions.ts";
import { type FailureSetOptions, failureSetOptions } from "./failureSetOptions.ts";
import { RowsFile } from "./rowsFile.ts";
import { runSweep } from "./runSweep.ts";

interface SweepCommandOptions extends OutputOptions, FailureSetOptions {
  readonly routing: RoutingModel | "none";
  readonly top: number;
  readonly workers: number | "auto";
  readonly rows?: string;
  readonly shard?: Shard;
  readonly checkpoint?: string;
  readonly queue?: string;
  readonly resume?: boolean;
  readonly asOf?: string;
}

interface Shard {
  readonly shard: number;
  readonly shards: number;
}

/** Below so many failures starting threads takes longer than it saves, with models that solve one in no time. */
const worthThreads = 20_000;
const quickModels: readonly (RoutingModel | null)[] = [null, spf, ecmp];

export function sweepCommand(): Command {
  const command = new Command("sweep")
    .summary("every failure of a kind: the worst, and what causes it")
    .description(
      "Fail every k of the elements of some kinds, or other sets of failures, one after another, and rank what happens.",
    )
    .argument("<net>", "network");
  for (const option of failureSetOptions()) command.addOption(option);
  return command
    .addOption(
      new Option("-r, --routing <model>", `how traffic is carried: ${modelNames}; none for connectivity only`)
        .default(spf, spf.name)
        .argParser((name: string) => (name === "none" ? name : routingNamed(name))),
    )
    .addOption(
      new Option("--top <number>", "how many of the worst failures to name")
        .default(10)
        .argParser(wholeNumber),
    )
    .addOption(
      new Option("--workers <number>", "threads; the results are the same on any number")
        .default("auto")
        .argParser((text: string) => (text === "auto" ? text : wholeNumber(text))),
    )
    .option("--rows <file>", "write a row for every failure: .ndjson, .csv or .parquet")
    .option("--checkpoint <file>", "keep what is done there, after every few failures")
    .option("--resume", "go on where an interrupted run of the same command stopped")
    .addOption(
      new Option("--shard <i/n>", "only the i-th of n equal parts; see cutset merge").argParser(shardNamed),
    )
    .option("--queue <url>", "have it solved by the machines that run cutset worker --queue <url>")
    .addOption(asOfOption())
    .option("--json", "print the summary (cutset-sweep/1)")
    .option("--markdown", "print the report as Markdown")
    .addHelpText("after", netHelp)
    .addHelpText(
      "after",
      `
A run that is interrupted leaves a checkpoint: of the name given, or ROWS.checkpoint, or cutset-….checkpoint
here. The same command with --resume goes on from it.

Examples:
  cutset sweep pakistan
  cutset sweep pakistan --of cable,site,group -k 1-2 --rows rows.parquet
  cutset sweep pakistan --random 10000 --faults 0.1 --repair-days 20
  cutset sweep pakistan --disc-radius 60 --box 8,32,30,80 --step 50
  cutset sweep pakistan --of site --attack betweenness --adaptive
  cutset sweep my-network.json --of site --routing none --json
  cutset sweep my-network.json -k 3 --shard 2/8 --checkpoint part-2.json`,
    )
    .action(async (net: string, options: SweepCommandOptions) => {
      checkFiles(options);
      const network = await loadNetwork(net, options.asOf);
      const failures = failureSetFromOptions(network, options);
      if (failures.size === 0) {
        const reason = "the network has no such elements, or fewer than are to fail together";
        process.stderr.write(`cutset: there are no failures to sweep: ${reason}\n`);
      }
      const summary = sweepSummary(await run(network, failures, options));
      printResult(summary, () => sweepReport(network, summary), options);
    });
}

function checkFiles({ shard, checkpoint, rows }: SweepCommandOptions): void {
  if (shard !== undefined && checkpoint === undefined) {
    throw invalid("--shard needs --checkpoint FILE too: the file that cutset merge takes");
  }
  if (rows === undefined || checkpoint === undefined) return;
  if ([rows, RowsFile.partOf(rows)].some((file) => resolve(file) === resolve(checkpoint))) {
    throw invalid("--rows and --checkpoint name the same file; give each its own");
  }
}

async function run(network: Network, failures: FailureSet, options: SweepCommandOptions): Promise<SweepPart> {
  const { routing: model, top, shard, resume = false } = options;
  const routing = model === "none" ? null : model;
  const range: ScenarioRange =
    shard === undefined ? [0, failures.size] : shardOf(failures.size, shard.shard, shard.shards);
  const checkpoint = checkpointOf(network, failures, options);
  const earlier = await checkpoint.load();
  return whileInterruptible(async (signal) => {
    const start = { routing, top, range, signal };
    const run =
      earlier === undefined
        ? sweepRun(network, failures, start)
        : checkpoint.goneOnFrom(() => sweepRun(network, failures, { ...start, resume: earlier }));
    const done = run.part.tally.scenarios;
    if (earlier !== undefined && !resume) {
      throw invalid(
        `${checkpoint.file} holds ${done} of ${failures.size} failures done; add --resume to go on, or remove it`,
      );
    }
    const rows = await rowsFileOf(run, options);
    const part = await runSweep(run, chunksOf(run, options), { rows, checkpoint });
    if (options.checkpoint === undefined) await checkpoint.remove();
    return part;
  });
}

/** Where rows go; `null` if they are not asked for, or an earlier run has written them all. */
async function rowsFileOf(
  { part, chunks }: SweepRun,
  { rows }: SweepCommandOptions,
): Promise<RowsFile | null> {
  if (rows === undefined) return null;
  const { scenarios } = part.tally;
  if (chunks.length === 0 && (await RowsFile.isWhole(rows, scenarios))) return null;
  return RowsFile.open(rows, scenarios);
}

function chunksOf(run: SweepRun, { workers, queue }: SweepCommandOptions) {
  if (queue !== undefined) return chunksOnQueue(run, queue);
  const isQuick = quickModels.includes(run.routing) && run.failures.size < worthThreads;
  const threads = workers !== "auto" ? workers : isQuick ? 1 : availableParallelism();
  return threads === 1 ? solvedChunks(run) : chunksOnThreads(run, threads);
}

/** Where what is done is kept; where that was not asked for, only when the run is interrupted. */
function checkpointOf(
  network: Network,
  failures: FailureSet,
  { checkpoint, rows, resume = false }: SweepCommandOptions,
): CheckpointFile {
  if (checkpoint !== undefined) return new CheckpointFile(checkpoint, true);
  if (rows !== undefined) return new CheckpointFile(`${rows}.checkpoint`, true);
  const name = network.name.replace(/[^\w.-]/g, "-");
  return new CheckpointFile(`cutset-${name}-${failures.size}.checkpoint`, resume);
}

function shardNamed(text: string): Shard {
  const [, shard, shards] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (shard !== undefined && shards !== undefined && shard >= 1 && shard <= shards) return { shard, shards };
  throw new InvalidArgumentError("It must be i/n with i from 1 to n, such as 2/8.");
}

function invalid(problem: string): CutsetError {
  return new CutsetError("ARGUMENT_INVALID", problem);
}
