import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { NotAvailable } from "../errors.js";

const flags = ["-O3", "-march=native", "-std=c++17"];
const packages = { boost: "libboost-graph-dev", igraph: "libigraph-dev" };
const sources = fileURLToPath(new URL("../native", import.meta.url));
const cache = fileURLToPath(new URL("../../node_modules/.cache/cutset-bench", import.meta.url));
const failures = new Map();

/**
 * The executable of `native/NAME.cpp`, compiled unless it has been.
 *
 * @throws {NotAvailable} where there is no compiler or library
 */
export function compiled(name) {
  if (failures.has(name)) throw failures.get(name);
  try {
    return compile(name);
  } catch (error) {
    failures.set(name, error);
    throw error;
  }
}

function compile(name) {
  const source = join(sources, `${name}.cpp`);
  const text = [source, join(sources, "bench.hpp")].map((file) => readFileSync(file));
  const hash = createHash("sha256").update(flags.join(" "));
  for (const bytes of text) hash.update(bytes);
  const executable = join(cache, `${name}-${hash.digest("hex").slice(0, 16)}`);
  if (existsSync(executable)) return executable;
  mkdirSync(cache, { recursive: true });
  const libraries = name === "igraph" ? libraryFlags(name) : [];
  const { error, status, stderr } = spawnSync("g++", [...flags, source, "-o", executable, ...libraries]);
  if (error !== undefined) throw new NotAvailable("no g++ on this machine");
  if (status === 0) return executable;
  if (/fatal error: .*No such file/.test(stderr)) throw missing(name);
  throw new Error(`bench/native/${name}.cpp does not compile:\n${stderr}`);
}

function libraryFlags(name) {
  const { status, stdout } = spawnSync("pkg-config", ["--cflags", "--libs", name], { encoding: "utf8" });
  if (status !== 0) throw missing(name);
  return stdout.trim().split(/\s+/);
}

function missing(name) {
  return new NotAvailable(`no ${name} on this machine (Debian: ${packages[name]}, pkg-config)`);
}
