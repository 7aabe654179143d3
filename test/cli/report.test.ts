import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { oneLanding } from "../simulate/landings.ts";
import { runCutset } from "./runCutset.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cutset-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the command writes to a file, which must be all it does. */
function reported(name: string, ...args: string[]): string {
  const file = join(folder, name);
  expect(runCutset(["report", ...args, "-o", file])).toEqual({ status: 0, stdout: "", stderr: "" });
  return readFileSync(file, "utf8");
}

/** A file of the folder with what the command printed, changed or not. */
function printed(name: string, args: string[], change = (text: string) => text): string {
  const file = join(folder, name);
  const { status, stdout } = runCutset([...args, "--json"]);
  expect(status).toBe(0);
  writeFileSync(file, change(stdout));
  return file;
}

const karachi = ["pakistan", "--fail", "group:karachi-landings"];

describe("of a failure", () => {
  test("writes a page, a map or Markdown, as the file is called", () => {
    expect(reported("karachi.html", ...karachi)).toMatch(/^<!doctype html>(.|\n)*<\/html>\n$/);
    expect(reported("karachi.SVG", ...karachi)).toMatch(/^<svg xmlns(.|\n)*<\/svg>\n$/);
    const markdown = reported("karachi.md", ...karachi);
    expect(markdown).toBe(runCutset(["simulate", ...karachi, "--markdown"]).stdout);
  });

  test("or to standard output, as it is asked for", () => {
    const { status, stdout } = runCutset(["report", ...karachi, "-o", "-", "--format", "svg"]);
    expect(status).toBe(0);
    expect(stdout).toBe(readFileSync(join(folder, "karachi.SVG"), "utf8"));
  });

  test("tells a command that repeats it, date and routing and planned work too", () => {
    const options = ["--planned", "cable:peace", "--routing", "ecmp", "--as-of", "2025-06"];
    const page = reported("dated.html", "pakistan", "--fail", "cable:aae-1", ...options);
    expect(page).toContain(
      "cutset simulate pakistan --as-of 2025-06 --fail cable:aae-1 --planned cable:peace --routing ecmp",
    );
  });
});

describe("of what simulate and sweep wrote", () => {
  test("is the same as of the network, which is found by its name and content", () => {
    const outcome = printed("outcome.json", ["simulate", ...karachi]);
    expect(reported("file.svg", outcome)).toBe(readFileSync(join(folder, "karachi.SVG"), "utf8"));
    expect(reported("file.md", outcome)).toBe(readFileSync(join(folder, "karachi.md"), "utf8"));
    const overlaid = printed("gwadar.json", ["simulate", "pakistan+gwadar", "--fail", "cable:peace"]);
    expect(reported("gwadar.html", overlaid)).toContain('class="land"');
  });

  test("of another date or a network of one's own once that is said", () => {
    const dated = printed("june.json", [
      "simulate",
      "pakistan",
      "--as-of",
      "2025-06",
      "--fail",
      "cable:peace",
    ]);
    expect(reported("june.html", dated)).toContain("There is no map in this page");
    expect(reported("june.html", dated, "--as-of", "2025-06")).toContain('class="land"');
    const own = join(folder, "own.json");
    writeFileSync(own, JSON.stringify(oneLanding));
    const outcome = printed("own-outcome.json", ["simulate", own, "--fail", "cable:sea-1"]);
    expect(reported("own.html", outcome)).toContain("There is no map in this page");
    expect(reported("own.html", outcome, "--network", own)).toContain('class="land"');
  });

  test("a sweep as a page, a map and Markdown", () => {
    const args = ["sweep", "pakistan", "--of", "cable,group", "-k", "1"];
    const sweep = printed("sweep.json", args);
    expect(reported("sweep.html", sweep)).toContain("The worst failures");
    expect(reported("sweep.svg", sweep)).toContain("costs more than half of the worst");
    expect(reported("sweep.md", sweep)).toBe(runCutset([...args, "--markdown"]).stdout);
  });

  test("from standard input", () => {
    const outcome = readFileSync(join(folder, "outcome.json"), "utf8");
    const { stdout } = runCutset(["report", "-", "-o", "-", "--format", "svg"], outcome);
    expect(stdout).toBe(readFileSync(join(folder, "karachi.SVG"), "utf8"));
  });
});

describe("is refused, with a remedy and nothing written", () => {
  const refused = (args: readonly string[], says: RegExp, input = "") => {
    const before = readdirSync(folder);
    const { status, stdout, stderr } = runCutset(["report", ...args], input);
    expect(stderr).toMatch(says);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr.split("\n").length).toBeLessThan(24);
    expect(readdirSync(folder)).toEqual(before);
  };
  const to = (name: string) => ["-o", join(folder, name)];

  test("no place to write, an unknown one, one without a format", () => {
    refused(["pakistan"], /required option '-o, --output <file>' not specified/);
    refused(
      ["pakistan", ...to("x.pdf")],
      /x\.pdf: a report is \.html, \.svg or \.md; name the file so, or add --format/,
    );
    refused(["pakistan", "-o", "-"], /standard output needs --format html, svg or md/);
    refused(["pakistan", "-o", "-", "--format", "pdf"], /Allowed choices are html, svg, md/);
    refused(["pakistan", ...to("no/where.html")], /is in a folder that does not exist/);
  });

  test("a network, or a failure, that is not there", () => {
    refused(["pakistann", ...to("x.html")], /did you mean "pakistan"\?/);
    refused(["pakistan", "--fail", "cable:peac", ...to("x.html")], /did you mean "peace"\?/);
    refused(
      ["pakistan", "--network", "world", ...to("x.html")],
      /--network is for outcomes and sweeps; pakistan is a network itself/,
    );
  });

  test("options of a simulation that was made already", () => {
    const outcome = printed("made.json", ["simulate", "pakistan"]);
    refused(
      [outcome, "--fail", "cable:peace", ...to("x.html")],
      /--fail is for networks; what failed stands in the file already/,
    );
    refused([outcome, "--routing", "ecmp", ...to("x.html")], /--routing is for networks/);
  });

  test("another network than the outcome's", () => {
    const outcome = printed("other.json", ["simulate", "pakistan"]);
    refused(
      [outcome, "--network", "pakistan+gwadar", ...to("x.html")],
      /is not the network "pakistan" that this was made on/,
    );
  });

  test("a map of a network that is not at hand", () => {
    const outcome = printed("unknown.json", ["simulate", "pakistan"], (text) =>
      text.replace("sha256:", "sha256:0"),
    );
    refused([outcome, ...to("x.svg")], /a \.svg needs the network "pakistan", .*: add --network NET/);
    refused([outcome, ...to("x.md")], /a \.md needs the network/);
  });

  test("what is no outcome, or not of its network", () => {
    refused(["-", ...to("x.html")], /standard input is not JSON/, "{");
    refused(
      ["-", ...to("x.html")],
      /is a cutset-comparison\/1; a report is made of a network, a cutset-outcome\/1 or a cutset-sweep\/1/,
      '{"format":"cutset-comparison/1"}',
    );
    refused(
      ["-", ...to("x.html")],
      /standard input, which should be a cutset-outcome\/1, at version: .* \(first of \d+ problems\)/,
      '{"format":"cutset-outcome/1"}',
    );
    const fewer = printed("fewer.json", ["simulate", "pakistan"], (text) => {
      const outcome = JSON.parse(text);
      outcome.edges.pop();
      return JSON.stringify(outcome);
    });
    refused([fewer, ...to("x.html")], /the outcome's edges are not those of its network/);
  });
});
