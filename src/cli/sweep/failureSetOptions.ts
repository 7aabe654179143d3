import { readFileSync } from "node:fs";
import { InvalidArgumentError, Option } from "commander";
import { didYouMean } from "../../errors.ts";
import { type ElementFailure, elementKinds } from "../../failure/index.ts";
import { decodeText } from "../../io/index.ts";
import type { AttackMeasure, Box, CorridorShape, FailureSet } from "../../sweep/index.ts";
import { readFailures } from "../../sweep/index.ts";
import { inputName, isStandardInput, unreadableFile } from "../readInput.ts";
import { wholeNumber } from "../wholeNumber.ts";

/** What a command line says of the failures to sweep, as commander gives it. */
export interface FailureSetOptions {
  readonly of?: readonly ElementFailure["kind"][];
  /** How many fail together. */
  readonly k?: readonly number[];
  readonly exempt?: readonly string[];
  readonly include?: readonly string[];
  readonly plannedOf?: readonly ElementFailure["kind"][];
  readonly failures?: FailureSet;
  readonly random?: number;
  readonly sample?: number;
  readonly seed?: string;
  /** By ref or kind; of every element under the empty text. */
  readonly probability?: Readonly<Record<string, number>>;
  readonly faults?: number;
  readonly repairDays?: number;
  readonly discRadius?: number;
  readonly corridor?: CorridorShape;
  readonly heading?: readonly number[];
  readonly box?: Box;
  readonly step?: number;
  readonly attack?: AttackMeasure;
  readonly adaptive?: boolean;
  readonly steps?: number;
}

const measures: readonly AttackMeasure[] = ["degree", "capacity", "load", "betweenness"];

/** More are a slip of the finger: failures of so many sizes could not be numbered. */
const mostSizes = 1000;

/** The options that say what fails, for a command that sweeps. */
export function failureSetOptions(): Option[] {
  return [
    new Option(
      "--of <kinds>",
      `what may fail, with commas: ${elementKinds.join(", ")} (default: cable)`,
    ).argParser(kindsNamed),
    new Option("-k <numbers>", "how many of them fail together, e.g. 2 or 1-2 (default: 1)").argParser(range),
    new Option("--exempt <ref...>", "elements that never fail").argParser(collect),
    new Option("--include <ref...>", "what fails in every scenario, too").argParser(collect),
    new Option(
      "--planned-of <kinds>",
      "each failure together with planned work on each of these (N-1-1)",
    ).argParser(kindsNamed),
    new Option("--failures <file>", "the failures of a file: a line of refs each, or JSON").argParser(
      failuresIn,
    ),
    new Option("--sample <number>", "so many failures drawn from the set, not all").argParser(wholeNumber),
    new Option("--random <number>", "so many random failures, each element on its own").argParser(
      wholeNumber,
    ),
    new Option(
      "--probability <p...>",
      "that an element fails: 0.01, or for a kind or one, site=0.01",
    ).argParser(collectProbability),
    new Option("--faults <rate>", "faults a year in 1,000 km, from which probabilities follow").argParser(
      amount,
    ),
    new Option("--repair-days <days>", "how long a repair takes").argParser(amount),
    new Option("--seed <text>", "of what is random (default: 1)"),
    new Option("--disc-radius <km>", "everything within a disc, moved over the map").argParser(amount),
    new Option(
      "--corridor <length,width>",
      "everything along a way of so many km, moved over the map",
    ).argParser(corridor),
    new Option(
      "--heading <degrees>",
      "of corridors, east of north, with commas (default: 0,45,90,135)",
    ).argParser(numbers),
    new Option(
      "--box <south,west,north,east>",
      "where discs and corridors are moved (default: the Earth)",
    ).argParser(box),
    new Option("--step <km>", "how far they are moved at a time").argParser(amount),
    new Option("--attack <measure>", "the elements that measure most, one after another").choices(measures),
    new Option("--adaptive", "measure again after each step of the attack"),
    new Option("--steps <number>", "of the attack (default: all elements)").argParser(wholeNumber),
  ];
}

function kindsNamed(text: string): ElementFailure["kind"][] {
  return text.split(",").map((name) => {
    const kind = elementKinds.find((known) => known === name.trim());
    if (kind !== undefined) return kind;
    throw new InvalidArgumentError(`"${name}" is no kind of element${didYouMean(name, elementKinds) || "."}`);
  });
}

function collect(text: string, earlier: readonly string[] = []): string[] {
  return [...earlier, text];
}

function range(text: string): number[] {
  const [first, last = first] = text.split("-").map(wholeNumber);
  if (text.split("-").length > 2 || last! < first!) throw new InvalidArgumentError("Write 2, or 1-2.");
  if (last! - first! >= mostSizes)
    throw new InvalidArgumentError(`At most ${mostSizes} numbers in one sweep.`);
  return Array.from({ length: last! - first! + 1 }, (_, i) => first! + i);
}

function amount(text: string): number {
  const number = Number(text);
  if (text.trim() !== "" && Number.isFinite(number) && number >= 0) return number;
  throw new InvalidArgumentError("It must be a number of at least 0.");
}

function numbers(text: string): number[] {
  const list = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  if (list.every(Number.isFinite)) return list;
  throw new InvalidArgumentError("It must be numbers, with commas between.");
}

function corridor(text: string): CorridorShape {
  const [lengthKm, widthKm, ...more] = numbers(text);
  if (widthKm !== undefined && more.length === 0) return { lengthKm: lengthKm!, widthKm };
  throw new InvalidArgumentError("It must be a length and a width, e.g. 60,2.");
}

function box(text: string): Box {
  const [south, west, north, east, ...more] = numbers(text);
  if (east !== undefined && more.length === 0) return { south: south!, west: west!, north: north!, east };
  throw new InvalidArgumentError("It must be four sides in degrees, e.g. 20,55,26,67.");
}

function collectProbability(
  text: string,
  earlier: Readonly<Record<string, number>> = {},
): Record<string, number> {
  const equals = text.lastIndexOf("=");
  const probability = amount(text.slice(equals + 1));
  if (probability <= 1) return { ...earlier, [text.slice(0, Math.max(0, equals))]: probability };
  throw new InvalidArgumentError("A probability is at most 1.");
}

function failuresIn(file: string): FailureSet {
  const name = inputName(file);
  return readFailures(decodeText(bytesOf(file), name), name);
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(isStandardInput(file) ? 0 : file);
  } catch (error) {
    throw unreadableFile(inputName(file), error);
  }
}
