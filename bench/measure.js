import { compareAll } from "./compare.js";
import { NotAvailable } from "./errors.js";
import { timed } from "./timed.js";

/**
 * Measures the implementations of a work on one graph. All answers are compared before anything is timed; an
 * implementation that cannot finish within the budget does the first scenarios only. README.md tells what an
 * implementation is.
 *
 * @returns `{ results, skipped }`
 */
export async function measure(work, graph, { budgetMs, mostRuns }) {
  const instances = [];
  try {
    const skipped = await prepareAll(work.implementations(graph), instances);
    const total = work.scenarioCount(graph);
    for (const instance of instances) {
      await explore(instance, total, budgetMs);
      instance.first = work.isPerScenario ? (await timed(instance, 0, 1)).answer : null;
    }
    await compareAll(instances, work, graph);
    await warmUp(instances);
    await timeAll(instances, budgetMs, mostRuns);
    return { results: instances.map((instance) => resultOf(instance, work, graph)), skipped };
  } finally {
    for (const { close } of instances) close?.();
  }
}

/** Adds who can take part to `instances`; tells who cannot. */
async function prepareAll(implementations, instances) {
  const skipped = [];
  for (const { implementation, prepare } of implementations) {
    const start = performance.now();
    try {
      const prepared = await prepare();
      instances.push({ implementation, prepareMs: performance.now() - start, ...prepared });
    } catch (error) {
      if (!(error instanceof NotAvailable)) throw error;
      skipped.push({ implementation, reason: error.message });
    }
  }
  return skipped;
}

/** Finds how many scenarios an instance can do, by doing more and more of them, and what it answers for those. */
async function explore(instance, total, budgetMs) {
  let done = 0;
  let ms = 0;
  let answer = null;
  while (done < total) {
    const expectedMs = (ms / done) * total;
    if (ms > budgetMs || (ms > budgetMs / 20 && expectedMs > 1.5 * budgetMs)) break;
    const count = instance.isWhole ? total : Math.min(total - done, Math.max(1, done));
    const part = await timed(instance, done, count);
    answer = answer === null ? part.answer : combined(answer, part.answer);
    ms += part.ms;
    done += count;
  }
  instance.complete = done === total;
  // For the rest, a quarter of the budget, so that there is time for several runs.
  const affordable = Math.max(1, Math.floor((budgetMs / 4 / ms) * done));
  if (!instance.complete && affordable !== done) {
    done = affordable;
    ({ answer, ms } = await timed(instance, 0, done));
  }
  Object.assign(instance, { scenarios: done, answer, ms });
}

/** The answers of two parts as one: of `worst` the larger, all else adds up. */
function combined(a, b) {
  const larger = (key) => (a[key] > b[key] ? a[key] : b[key]);
  return Object.fromEntries(
    Object.keys(a).map((key) => [key, key === "worst" ? larger(key) : a[key] + b[key]]),
  );
}

/** Short work runs until it is compiled; long work has been by now. */
async function warmUp(instances) {
  for (const instance of instances) {
    let spent = instance.ms;
    for (let run = 0; run < 2_000 && spent < 300; run++) {
      instance.ms = (await timed(instance, 0, instance.scenarios)).ms;
      spent += instance.ms;
    }
  }
}

/** All take turns, A B C A B C …, so that whatever else the machine does hits all alike. */
async function timeAll(instances, budgetMs, mostRuns) {
  for (const instance of instances) instance.times = [];
  for (let run = 0; run < mostRuns; run++) {
    for (const instance of instances) {
      if (run > 0 && run * instance.ms > budgetMs) continue;
      instance.times.push((await timed(instance, 0, instance.scenarios)).ms);
    }
  }
}

function resultOf({ implementation, times, first, answer, scenarios, complete, prepareMs }, work, graph) {
  const parts = work.isPerScenario ? scenarios : 1;
  const sorted = times.map((ms) => ms / parts).sort((a, b) => a - b);
  return {
    work: work.id,
    graph: graph.name,
    implementation,
    medianMs: sorted[sorted.length >> 1],
    minMs: sorted[0],
    maxMs: sorted.at(-1),
    runs: sorted.length,
    scenarios: work.isPerScenario ? 1 : scenarios,
    checksum: work.checksum(first ?? answer).toString(),
    complete: complete || work.isPerScenario === true,
    prepareMs,
  };
}
