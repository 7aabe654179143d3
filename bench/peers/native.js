import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { compiled } from "./compiled.js";

/** What the checksum of a program is called among the answers of a work. */
const answerNames = {
  W1: "reachablePairs",
  W2: "distance",
  W3: "reachablePairs",
  W4: "distance",
  W5: "lostPairs",
};

/**
 * A program of `bench/native` as an implementation: a process that lives until it is closed, takes a line for each run and
 * times itself. `sources` and `scenarios` (failed edges of each) are given to it with the graph.
 *
 * @throws {NotAvailable} where there is no compiler or library
 */
export async function native(program, work, graph, { sources = [], scenarios = [], isWhole = false } = {}) {
  const executable = compiled(program);
  const folder = mkdtempSync(join(tmpdir(), "cutset-bench-"));
  try {
    const file = join(folder, "input.txt");
    writeFileSync(file, inputText(graph, sources, scenarios));
    const child = spawn(executable, [work, file], { stdio: ["pipe", "pipe", "inherit"] });
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const nextLine = async () => {
      const { value, done } = await answers.next();
      if (done)
        throw new Error(`bench/native/${program}.cpp ended before it answered ${work} on ${graph.name}`);
      return value;
    };
    await nextLine();
    const run = async (first, count) => {
      child.stdin.write(`run ${first} ${count}\n`);
      const [ms, checksum, , worst] = (await nextLine()).split(" ");
      const answer = { [answerNames[work]]: BigInt(checksum) };
      if (work === "W5") answer.worst = BigInt(worst);
      return { answer, ms: Number(ms) };
    };
    return { run, isWhole, close: () => child.stdin.end() };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inputText({ nodeCount, edgeCount, from, to, weight }, sources, scenarios) {
  const lines = [`${nodeCount} ${edgeCount}`];
  for (let edge = 0; edge < edgeCount; edge++) lines.push(`${from[edge]} ${to[edge]} ${weight[edge]}`);
  lines.push(String(sources.length), sources.join(" "), String(scenarios.length));
  for (const failed of scenarios) lines.push(`${failed.length} ${failed.join(" ")}`);
  return `${lines.join("\n")}\n`;
}
