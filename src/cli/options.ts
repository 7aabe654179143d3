import { type Command, InvalidArgumentError, Option } from "commander";
import { CutsetError } from "../errors.ts";
import { parseFailure, type SingleFailure } from "../failure/index.ts";
import {
  exactMaxMin,
  exactOptimal,
  maxMin,
  optimal,
  type RoutingModel,
  shippedModels,
  spf,
} from "../routing/index.ts";
import { readPolygons } from "./readPolygons.ts";
import { watchedOptimal } from "./watchedOptimal.ts";

/** What NET may be; shown under the help of every command that takes one. */
export const netHelp = `
NET is a file, "-" for standard input, or a shipped network's name (see "cutset networks");
NET+OVERLAY applies an overlay, which is a file or one shipped with the network.`;

const failureHelp = `
REF is site:ID, cable:ID, segment:ID, link:ID, group:ID, country:CC, operator:NAME, disc:LAT,LON,KM,
corridor:LAT,LON,LAT,LON,KM, polygon:FILE (GeoJSON) or degrade:REF@FACTOR.`;

/** What `--routing` may be. */
export const modelNames: string = shippedModels.map(({ name }) => name).join(", ");

export interface FailureOptions {
  readonly fail: readonly SingleFailure[];
  readonly routing: RoutingModel;
  readonly asOf?: string;
  readonly planned: readonly SingleFailure[];
  readonly exact?: boolean;
}

/** The model that was asked for; with `--exact`, its exact form. */
export async function chosenRouting({ routing, exact }: FailureOptions): Promise<RoutingModel> {
  if (!exact) return routing === optimal && process.stderr.isTTY ? watchedOptimal() : routing;
  if (routing === optimal) return exactOptimal();
  if (routing === maxMin) return exactMaxMin();
  throw new CutsetError(
    "ARGUMENT_INVALID",
    `--exact is for max-min and optimal; ${routing.name} is exact as it is`,
  );
}

/** Adds `--fail`, `--routing` and `--as-of` with their help. */
export function withFailure(command: Command): Command {
  return command
    .addOption(failOption())
    .addOption(
      new Option("-r, --routing <model>", `how traffic is carried: ${modelNames}`)
        .default(spf, spf.name)
        .argParser(routingNamed),
    )
    .option("--exact", "solve max-min or optimal exactly, by the package highs")
    .addOption(
      new Option("-p, --planned <ref...>", "what is out of service already; the failure comes on top (N-1-1)")
        .default([], "nothing")
        .argParser(collectFailures),
    )
    .addOption(asOfOption())
    .addHelpText("after", netHelp)
    .addHelpText("after", failureHelp);
}

export function failOption(): Option {
  return new Option("-f, --fail <ref...>", "what fails, together")
    .default([], "nothing")
    .argParser(collectFailures);
}

export function asOfOption(): Option {
  return new Option("-d, --as-of <date>", "what was in service on YYYY, YYYY-MM or YYYY-MM-DD");
}

function collectFailures(text: string, earlier: readonly SingleFailure[]): SingleFailure[] {
  // `--fail` takes every word up to the next option, so it swallows a network that follows it.
  if (earlier.length > 0 && !text.includes(":")) {
    throw new InvalidArgumentError(`It names no failure; if it is a network, put it before --fail.`);
  }
  return [...earlier, ...parseFailure(text, { readPolygon: readPolygons })];
}

export function routingNamed(name: string): RoutingModel {
  const model = shippedModels.find((candidate) => candidate.name === name);
  if (model !== undefined) return model;
  throw new InvalidArgumentError(`This version has ${modelNames}.`);
}
