import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { root, runCutset } from "./runCutset.ts";

const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;
if (!hasRedis) console.warn("skipped: redis-server is not installed");

let folder = "";
let port = 0;
let children: Started[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "cutset-queue-"));
  port = await freePort();
});
afterEach(async () => {
  const running = children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
  for (const child of running) child.kill("SIGKILL");
  await Promise.all(running.map(({ ended }) => ended));
  children = [];
  rmSync(folder, { recursive: true });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return address.port;
}

type Started = ChildProcess & { said: () => string; ended: Promise<unknown[]> };

function start(command: string, args: readonly string[]): Started {
  const child = spawn(command, args, { cwd: folder });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data) => {
      text += data;
    });
  }
  const started = Object.assign(child, { said: () => text, ended: once(child, "exit") });
  children.push(started);
  return started;
}

const cutset = (...args: string[]) => start(process.execPath, [`${root}dist/cli/main.js`, ...args]);
const url = () => `redis://127.0.0.1:${port}`;
const worker = (...args: string[]) =>
  cutset("worker", "--queue", url(), "--workers", "1", "--lock", "2", ...args);

async function redis(): Promise<Started> {
  const server = start("redis-server", [
    "--port",
    `${port}`,
    "--appendonly",
    "yes",
    "--save",
    "",
    "--dir",
    folder,
  ]);
  for (;;) {
    const { stdout } = spawnSync("redis-cli", ["-p", `${port}`, "ping"], { encoding: "utf8" });
    if (stdout.trim() === "PONG") return server;
    await setTimeout(50);
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await setTimeout(20);
}

const sweep = ["sweep", "pakistan", "--of", "cable,site,group", "-k", "2", "--json"];

describe.skipIf(!hasRedis)("a real redis-server, real workers", { timeout: 240_000 }, () => {
  test("a worker killed in mid-chunk, Redis killed and restarted: each failure once, the bytes of a run alone", async () => {
    const alone = join(folder, "alone.ndjson");
    const { stdout } = runCutset([...sweep, "--rows", alone]);
    const first = await redis();
    const workers = [worker(), worker()];
    const rows = join(folder, "rows.ndjson");
    const run = cutset(...sweep, "--rows", rows, "--queue", url());
    const written = (bytes: number) => existsSync(`${rows}.part`) && statSync(`${rows}.part`).size > bytes;

    await until(() => written(100_000));
    workers[0]!.kill("SIGKILL");
    workers.push(worker());

    await until(() => written(600_000));
    first.kill("SIGKILL");
    await first.ended;
    await setTimeout(300);
    await redis();

    const [code] = await run.ended;
    expect({ code, said: run.said() === stdout }).toEqual({ code: 0, said: true });
    expect(readFileSync(rows, "utf8") === readFileSync(alone, "utf8")).toBe(true);
    const left = spawnSync("redis-cli", ["-p", `${port}`, "keys", "*"], { encoding: "utf8" }).stdout;
    expect(left).not.toMatch(/cutset:run|-sweeps:[0-9a-f]{16}-/);

    workers[1]!.kill("SIGINT");
    expect(await workers[1]!.ended).toEqual([130, null]);
    expect(workers[1]!.said()).toMatch(/stopped after [\d,]+ failures; none is lost/);
  });

  test("a run that is interrupted goes on, and takes what was solved meanwhile", async () => {
    const { stdout } = runCutset(sweep);
    await redis();
    worker();
    const args = [...sweep, "--checkpoint", join(folder, "c.json"), "--queue", url()];
    const run = cutset(...args);
    await until(() => existsSync(join(folder, "c.json")));
    run.kill("SIGINT");
    expect(await run.ended).toEqual([130, null]);
    const again = cutset(...args, "--resume");
    const [code] = await again.ended;
    expect({ code, said: again.said() === stdout }).toEqual({ code: 0, said: true });
  });
});

test("no Redis there: one message, exit code 2", () => {
  for (const args of [sweep.concat("--queue", url()), ["worker", "--queue", url()]]) {
    const { status, stdout, stderr } = runCutset(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(`no Redis answers at redis://127.0.0.1:${port}`);
    expect(stderr).toContain("(ECONNREFUSED); start redis-server there");
  }
  expect(runCutset(["worker", "--queue", "127.0.0.1"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('"127.0.0.1" is no address of Redis; write redis://HOST:PORT'),
  });
  expect(runCutset(["worker"])).toMatchObject({ status: 2, stderr: expect.stringContaining("--queue") });
});
