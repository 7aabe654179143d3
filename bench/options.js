import { parseArgs } from "node:util";

const usage = `npm run bench -- [options]
  --graph FILE   a graph to measure, repeatable: "nodes edges", then "a b weight" an edge, .gz too;
                 topohub node-link .json; or the shipped network, "pakistan"
  --work LIST    the workloads to measure, e.g. W1,W3
  --quick        seconds instead of minutes: less of the slow implementations, fewer runs
  --budget S     seconds an implementation may take on a graph (20; 1 with --quick)
  --json         one JSON object a line for each result
  --markdown     dated tables for the README`;

/** The command line, or `null` where only the usage was asked for. */
export function parseOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      graph: { type: "string", multiple: true, default: [] },
      work: { type: "string" },
      quick: { type: "boolean", default: false },
      budget: { type: "string" },
      json: { type: "boolean", default: false },
      markdown: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return { usage };
  const seconds = Number(values.budget ?? (values.quick ? 1 : 20));
  if (!(seconds > 0)) throw new Error(`--budget must be a number of seconds above 0, got ${values.budget}`);
  return {
    graphs: values.graph,
    works: values.work === undefined ? null : values.work.split(","),
    budgetMs: 1000 * seconds,
    mostRuns: values.quick ? 5 : 40,
    format: values.json ? "json" : values.markdown ? "markdown" : "text",
  };
}
