import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const script = fileURLToPath(new URL("../../bench/run.js", import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cutset-test-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** No compiler is found in an empty PATH, so what is not compiled yet is skipped. */
function bench(name: string, text: string, ...options: string[]) {
  const file = join(folder, name);
  writeFileSync(file, text);
  const args = [script, "--quick", "--json", "--graph", file, ...options];
  return spawnSync(process.execPath, args, { encoding: "utf8", env: { PATH: "" } });
}

test("prints a line of JSON for each implementation, all of one checksum", () => {
  // A doubled edge between two bridges: of 6 pairs, each bridge parts 3.
  const { status, stdout } = bench("tiny.txt", "4 4\n0 1 5\n1 2 7\n1 2 9\n2 3 0\n", "--work", "W1");
  expect(status).toBe(0);
  const results = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(results.map(({ implementation }) => implementation)).toEqual(
    expect.arrayContaining(["plain loop", "graphology"]),
  );
  for (const result of results) {
    expect(result).toMatchObject({ work: "W1", graph: "tiny", scenarios: 4, checksum: "18", complete: true });
    expect(result.minMs).toBeLessThanOrEqual(result.medianMs);
    expect(result.medianMs).toBeLessThanOrEqual(result.maxMs);
    expect(result.runs).toBeGreaterThan(0);
  }
});

test("a reference answer that is not met is an error, and no time is printed", () => {
  // A ring of the name and size of a graph whose answers are known.
  const ring = Array.from({ length: 300 }, (_, edge) => `${edge % 200} ${(edge + 1) % 200} 1`);
  const { status, stdout, stderr } = bench("s200.txt", `200 300\n${ring.join("\n")}\n`, "--work", "W1,W4");
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toContain("Results differ: W1 on s200: reachablePairs is 5970000 by ");
  expect(stderr).toContain("5964042 by the reference answer");
});

test("every work runs on a small map", () => {
  const { status, stdout, stderr } = bench("ring.txt", "3 3\n0 1 5\n1 2 7\n2 0 9\n", "--budget", "0.05");
  expect(stderr).not.toContain("Error");
  expect(status).toBe(0);
  const works = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).work);
  expect([...new Set(works)]).toEqual(["W1", "W2", "W3", "W4", "W5", "W6", "W6-pairs", "W7"]);
});
