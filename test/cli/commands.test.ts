import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gwadar, pakistan } from "../../src/data/index.ts";
import { compare, explain, Network, simulate } from "../../src/index.ts";
import { networkJsonSchema } from "../../src/network/index.ts";
import { ecmp } from "../../src/routing/index.ts";
import { root, runCutset } from "./runCutset.ts";

const network = Network.parse(pakistan).asOf("2025-12-31");
const failure = "group:karachi-landings";

describe("what the command prints as JSON is what the library returns", () => {
  test("simulate", () => {
    const { status, stdout, stderr } = runCutset(["simulate", "pakistan", "--fail", failure, "--json"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(simulate(network, failure))));
  });

  test("simulate without --fail is the intact network", () => {
    const { stdout } = runCutset(["simulate", "pakistan", "--json"]);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(simulate(network, []))));
  });

  test("several failures, listed or repeated, fail together", () => {
    const listed = runCutset(["simulate", "pakistan", "--fail", "cable:peace", "site:fujairah", "--json"]);
    const repeated = runCutset([
      "simulate",
      "pakistan",
      "-f",
      "cable:peace",
      "-f",
      "site:fujairah",
      "--json",
    ]);
    expect(JSON.parse(listed.stdout).failure).toEqual([
      { kind: "cable", id: "peace" },
      { kind: "site", id: "fujairah" },
    ]);
    expect(repeated.stdout).toBe(listed.stdout);
  });

  test("compare", () => {
    const { stdout } = runCutset(["compare", "pakistan", "pakistan+gwadar", "--fail", failure, "--json"]);
    const changed = Network.parse(pakistan).with(gwadar).asOf("2025-12-31");
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(compare(network, changed, failure))));
  });

  test("explain", () => {
    const { stdout } = runCutset(["explain", "pakistan", "lahore", "--fail", failure, "--json"]);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(explain(network, failure, "lahore"))));
  });

  test("simulate, compare and explain by another routing model", () => {
    const { stdout } = runCutset(["simulate", "pakistan", "-r", "ecmp", "--fail", failure, "--json"]);
    const outcome = simulate(network, failure, { routing: ecmp });
    expect(outcome.routing).toBe("ecmp");
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(outcome)));
    const both = runCutset(["compare", "pakistan", "pakistan", "-r", "ecmp", "--fail", failure, "--json"]);
    expect(JSON.parse(both.stdout)).toMatchObject({ a: { routing: "ecmp" }, b: { routing: "ecmp" } });
    const why = runCutset(["explain", "pakistan", "lahore", "-r", "ecmp", "--fail", failure, "--json"]);
    expect(JSON.parse(why.stdout)).toMatchObject({ outcome: { routing: "ecmp" } });
  });

  test("networks lists, and prints a document that is read back as the same network", () => {
    expect(JSON.parse(runCutset(["networks", "--json"]).stdout)).toMatchObject([
      { name: "pakistan", asOf: "2025-12-31", overlays: expect.arrayContaining(["gwadar"]) },
      { name: "world", asOf: "2025-12-31", overlays: ["pakistan"] },
    ]);
    const printed = runCutset(["networks", "pakistan"]).stdout;
    const { status, stdout } = runCutset(["validate", "-", "--json"], printed);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ valid: true, hash: network.hash, warnings: [] });
  });

  test("schema", () => {
    const { stdout } = runCutset(["schema"]);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(networkJsonSchema())));
    expect(runCutset(["schema", "--json"]).stdout).toBe(stdout);
  });
});

test("--as-of chooses the date: SEA-ME-WE 3 was still there in 2020, PEACE was not", () => {
  const { stdout } = runCutset(["networks", "pakistan", "--as-of", "2020"]);
  const ids = (JSON.parse(stdout) as { cables: { id: string }[] }).cables.map(({ id }) => id);
  expect(ids).toContain("smw3");
  expect(ids).not.toContain("peace");
});

test("overlays and polygons are read from files", () => {
  const folder = mkdtempSync(join(tmpdir(), "cutset-"));
  const overlay = join(folder, "without-peace.json");
  const polygon = join(folder, "karachi.geojson");
  writeFileSync(
    overlay,
    JSON.stringify({ format: "cutset-overlay/1", name: "no-peace", remove: ["cable:peace"] }),
  );
  const ring = [
    [66.5, 24.5],
    [67.3, 24.5],
    [67.3, 25.1],
    [66.5, 25.1],
    [66.5, 24.5],
  ];
  const geometry = { type: "Polygon", coordinates: [ring] };
  writeFileSync(
    polygon,
    JSON.stringify({ type: "FeatureCollection", features: [{ type: "Feature", geometry }] }),
  );
  const { stdout } = runCutset(["simulate", `pakistan+${overlay}`, "--fail", `polygon:${polygon}`, "--json"]);
  const outcome = JSON.parse(stdout);
  expect(outcome.network.name).toBe("pakistan+no-peace");
  expect(outcome.failed.sites).toEqual(
    expect.arrayContaining(["karachi", "karachi-clifton", "karachi-hawksbay"]),
  );
  expect(outcome.edges.some(({ id }: { id: string }) => id.startsWith("peace/"))).toBe(false);
  rmSync(folder, { recursive: true });
});

test("help shows examples, and every command has one line in it", () => {
  const { status, stdout } = runCutset(["--help"]);
  expect(status).toBe(0);
  for (const command of ["validate", "simulate", "compare", "explain", "networks", "incidents", "schema"]) {
    expect(stdout).toMatch(new RegExp(`^  ${command} .*\\w`, "m"));
    expect(runCutset([command, "--help"])).toMatchObject({ status: 0, stderr: "" });
  }
  expect(runCutset(["simulate", "--help"]).stdout).toMatch(/Examples:\n {2}cutset simulate pakistan/);
});

test("a reader that closes the pipe early is no failure", async () => {
  const child = spawn(process.execPath, [`${root}dist/cli/main.js`, "simulate", "pakistan", "--json"]);
  child.stdout.once("data", () => child.stdout.destroy());
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const code = await new Promise((resolve) => child.on("exit", resolve));
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test.skipIf(!existsSync("/dev/full"))("output that cannot be written is a failure that says so", () => {
  const { status, stderr } = spawnSync(process.execPath, [`${root}dist/cli/main.js`, "networks"], {
    encoding: "utf8",
    stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
  });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: "cutset: failed: standard output cannot be written (ENOSPC)\n",
  });
});

describe("headroom, the bracket and exact routing", () => {
  test("headroom intact and after a failure, under each routing", () => {
    const { status, stdout } = runCutset(["headroom", "pakistan", "--fail", failure, "--json"]);
    expect(status).toBe(0);
    const rows = JSON.parse(stdout) as { routing: string; factor: number; unservable: string[] }[];
    expect(rows.map(({ routing }) => routing)).toEqual(["spf", "ecmp", "optimal", "spf", "ecmp", "optimal"]);
    expect(rows[2]!.factor).toBeGreaterThanOrEqual(rows[0]!.factor);
    expect(rows[3]!.factor).toBe(0);
    expect(rows[3]!.unservable.length).toBeGreaterThan(0);
    const report = runCutset(["headroom", "pakistan", "--growth", "25"]).stdout;
    expect(report).toContain("At 25 % a year");
    expect(report).toMatch(/optimal +1\.7 +1\.7 +2\.39 +2028-05-/);
  });

  test("the bracket of one network and of two", () => {
    const one = JSON.parse(
      runCutset(["simulate", "pakistan", "--fail", failure, "--bracket", "--json"]).stdout,
    );
    expect(one.outcomes.map(({ routing }: { routing: string }) => routing)).toEqual([
      "spf",
      "max-min",
      "optimal",
    ]);
    const two = runCutset(["compare", "pakistan", "pakistan+gwadar", "--fail", failure, "--bracket"]).stdout;
    expect(two).toMatch(/optimal +1,146 +4,746 +\+3,600/);
  });

  test("exact routing, and where there is nothing to be exact about", () => {
    const args = ["simulate", "pakistan", "--fail", failure, "--exact", "--json"];
    const { traffic } = JSON.parse(runCutset([...args, "--routing", "optimal"]).stdout);
    expect(traffic.upperBoundGbps).toBeCloseTo(traffic.servedGbps, 3);
    const { status, stdout, stderr } = runCutset(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("--exact is for max-min and optimal");
  });

  test.each(["0", "-3", "fast", ""])("growth of %j is refused", (growth) => {
    const { status, stdout, stderr } = runCutset(["headroom", "pakistan", "--growth", growth]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("percentage above 0");
  });
});
