import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { publishedTimes } from "./published.js";

/** How results are written: `begin(graphs)`, then `work(work)` and its `results(…)` a graph, then `end()`. */
export function printerFor(format) {
  const printers = { json: jsonPrinter, markdown: markdownPrinter, text: textPrinter };
  return printers[format];
}

const count = (number) => number.toLocaleString("en");
const jsonPrinter = {
  begin() {},
  work() {},
  results(_work, _graph, results, skipped) {
    for (const result of results) console.log(JSON.stringify(result));
    for (const { implementation, reason } of skipped) console.error(`${implementation}: skipped, ${reason}`);
  },
  end() {},
};

const textPrinter = {
  begin(graphs) {
    console.log(`${setting()}\n`);
    for (const graph of graphs) console.log(describe(graph));
  },
  work({ id, title, note }) {
    console.log(`\n${id}  ${title}`);
    if (note !== undefined) console.log(`    ${note}`);
  },
  results(work, graph, results, skipped) {
    const head = ["", "median ms", "least", "most", "runs", "scenarios", "ms each", "ratio"];
    const rows = results.map((result) => [
      result.implementation,
      figure(result.medianMs),
      figure(result.minMs),
      figure(result.maxMs),
      String(result.runs),
      count(result.scenarios) + (result.complete ? "" : "*"),
      figure(result.medianMs / result.scenarios),
      ratio(result, results[0]),
    ]);
    const checksum = results.find(({ complete }) => complete)?.checksum ?? "only of the first scenarios";
    console.log(`\n  ${graph.name}: ${results.length > 1 ? "all agree, " : ""}checksum ${checksum}`);
    for (const [name, ...figures] of [head, ...rows]) {
      console.log(`    ${name.padEnd(22)}${figures.map((text) => text.padStart(13)).join("")}`);
    }
    for (const { implementation, ms } of publishedTimes(work.id, graph.name)) {
      console.log(`    ${figure(ms).padStart(35)}  by ${implementation}, published`);
    }
    for (const { implementation, reason } of skipped)
      console.log(`    ${implementation}: skipped, ${reason}`);
  },
  end() {
    console.log("\n* the first scenarios only; ms each and the ratio compare scenario for scenario.");
  },
};

const markdownPrinter = {
  begin(graphs) {
    console.log(`${setting()}, commit ${commit()}, ${new Date().toISOString().slice(0, 10)}.`);
    console.log("Medians; in brackets, how many times as long as the first of the table.\n");
    for (const graph of graphs) console.log(`- ${describe(graph)}`);
    this.tables = new Map();
  },
  work(work) {
    this.tables.set(work, { graphs: [], rows: new Map() });
  },
  results(work, graph, results) {
    const { graphs, rows } = this.tables.get(work);
    const cell = (implementation, text) => {
      if (!rows.has(implementation)) rows.set(implementation, new Map());
      rows.get(implementation).set(graph.name, text);
    };
    graphs.push(graph.name);
    for (const result of results) {
      const extrapolated = (result.medianMs / result.scenarios) * work.scenarioCount(graph);
      const text = result.complete ? duration(result.medianMs) : `≈ ${duration(extrapolated)}`;
      cell(result.implementation, result === results[0] ? text : `${text} (${ratio(result, results[0])})`);
    }
    for (const { implementation, ms } of publishedTimes(work.id, graph.name)) {
      cell(`${implementation}, published`, duration(ms));
    }
  },
  end() {
    for (const [{ id, title, note }, { graphs, rows }] of this.tables) {
      console.log(`\n**${id}** ${title}${note === undefined ? "" : `; ${note}`}\n`);
      console.log(`| | ${graphs.join(" | ")} |\n|---|${graphs.map(() => "---:|").join("")}`);
      for (const [implementation, cells] of rows) {
        console.log(`| ${implementation} | ${graphs.map((graph) => cells.get(graph) ?? "–").join(" | ")} |`);
      }
    }
    console.log("\n≈: only the first scenarios were done, and the rest reckoned from them.");
  },
};

function setting() {
  return `Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}`;
}

function describe({ name, nodeCount, edgeCount, unit }) {
  return `${name}: ${count(nodeCount)} nodes, ${count(edgeCount)} edges, weights in ${unit}`;
}

/** Scenario for scenario, how many times as long as the first. */
function ratio(result, first) {
  const times = result.medianMs / result.scenarios / (first.medianMs / first.scenarios);
  return times >= 1e6 ? `${figure(times / 1e6)} M×` : `${figure(times)}×`;
}

const UNITS = [
  ["µs", 0.001],
  ["ms", 1],
  ["s", 1000],
  ["min", 60_000],
  ["h", 3_600_000],
  ["days", 86_400_000],
];

/** In the largest unit of which it is at least one. */
function duration(ms) {
  const [name, size] = UNITS.findLast(([, size]) => ms >= size) ?? UNITS[0];
  return `${figure(ms / size)} ${name}`;
}

function figure(number) {
  return number >= 100 ? count(Math.round(number)) : String(Number(number.toPrecision(3)));
}

function commit() {
  try {
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  } catch {
    return "unknown";
  }
}
