// The benchmark: `npm run bench -- --help`. Results are compared before any time is printed; a disagreement is an error.
import { Disagreement } from "./errors.js";
import { chosenGraphs } from "./graphs/chosenGraphs.js";
import { measure } from "./measure.js";
import { parseOptions } from "./options.js";
import { printerFor } from "./print.js";
import { W1 } from "./work/W1.js";
import { W2 } from "./work/W2.js";
import { W3 } from "./work/W3.js";
import { W4 } from "./work/W4.js";
import { W5 } from "./work/W5.js";
import { W6, W6Pairs } from "./work/W6.js";
import { W7 } from "./work/W7.js";

const works = [W1, W2, W3, W4, W5, W6, W6Pairs, W7];

try {
  const options = parseOptions(process.argv.slice(2));
  if (options.usage === undefined) await runAll(options);
  else console.log(options.usage);
} catch (error) {
  console.error(error instanceof Disagreement ? `Results differ: ${error.message}` : error.stack);
  process.exitCode = 1;
}

async function runAll(options) {
  const chosen = options.works === null ? works : options.works.flatMap(worksNamed);
  const printer = printerFor(options.format);
  const graphs = chosenGraphs(options.graphs, (message) => console.error(message));
  printer.begin(graphs);
  for (const work of chosen) {
    printer.work(work);
    for (const graph of graphs.filter((one) => suits(work, one))) {
      const { results, skipped } = await measure(work, graph, options);
      printer.results(work, graph, results, skipped);
    }
  }
  printer.end();
}

function worksNamed(name) {
  const named = works.filter(({ id }) => id === name || id.split("-")[0] === name);
  if (named.length === 0) throw new Error(`--work must list some of W1 … W7, got "${name}"`);
  return named;
}

/** The shipped network is too small to time but for what it alone has: cables, stations and demands. */
function suits(work, graph) {
  return (work.suits?.(graph) ?? graph.network === undefined) && work.scenarioCount(graph) > 0;
}
