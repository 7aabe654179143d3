import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The sentence the layout reads as; see ARCHITECTURE.md. */
const order = [
  "geo",
  "network",
  "graph",
  "failure",
  "traffic",
  "routing",
  "simulate",
  "sweep",
  "reliability",
  "timeline",
  "plan",
  "data",
  "replay",
  "io",
  "report",
  "explorer",
  "cli",
];

/** Files every folder may use, which use no folder. */
const ground = ["errors.ts", "random.ts", "units.ts", "version.ts"];

/** Folders that may use less than all that comes before them. */
const narrower: Readonly<Record<string, readonly string[]>> = {
  network: ["geo"],
  graph: ["network"],
  data: ["geo", "network"],
};

interface SourceFile {
  /** From `src`, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

interface Import {
  /** As written, or from `src` for one of our own files. */
  readonly path: string;
  readonly own: boolean;
  readonly typeOnly: boolean;
  /** A script for a browser, bundled, as text. */
  readonly isScript: boolean;
}

const files = sourceFiles();

/** What the package offers under a name of its own. */
const entries = Object.values<{ default?: string }>(
  JSON.parse(readFileSync(join(root, "package.json"), "utf8")).exports,
).map((entry) => entry.default?.replace(/^\.\/dist\/(.*)\.js$/, "$1.ts"));
const folders = [...new Set(files.map(({ path }) => folderOf(path)))].filter((folder) => folder !== "");

test("the sources are read, imports and all", () => {
  expect(files.length).toBeGreaterThan(50);
  const network = files.find(({ path }) => path === "network/network.ts")!;
  expect(network.imports).toContainEqual({
    path: "network/ref.ts",
    own: true,
    typeOnly: true,
    isScript: false,
  });
  expect(network.imports).toContainEqual({ path: "errors.ts", own: true, typeOnly: false, isScript: false });
  const text =
    'import "a";\nimport type {\n  B,\n} from "b";\nexport { c } from "c";\nawait import("d");\nimport { type E } from "e";\nimport f from "script:./f.ts";';
  expect(importsOf("x.ts", text).map(({ path, typeOnly }) => [path, typeOnly])).toEqual([
    ["a", false],
    ["b", true],
    ["c", false],
    ["d", false],
    ["e", false],
    ["f.ts", false],
  ]);
});

describe("imports", () => {
  test("every folder has its place in the order", () => {
    expect(folders.filter((folder) => !order.includes(folder))).toEqual([]);
  });

  test.each(folders)("%s uses itself, the ground and what comes before it", (folder) => {
    const allowed = [folder, ...(narrower[folder] ?? order.slice(0, order.indexOf(folder)))];
    const forbidden = files
      .filter(({ path }) => folderOf(path) === folder)
      .flatMap(({ path, imports }) =>
        imports
          .filter(
            (target) =>
              target.own && !ground.includes(target.path) && !allowed.includes(folderOf(target.path)),
          )
          .map((target) => `${path} imports ${target.path}`),
      );
    expect(forbidden).toEqual([]);
  });

  test("from another folder goes through its index.ts", () => {
    const inner = files.flatMap(({ path, imports }) =>
      imports
        .filter(
          (target) => target.own && folderOf(target.path) !== "" && folderOf(target.path) !== folderOf(path),
        )
        .filter((target) => !/^[^/]+\/index\.ts$/.test(target.path) && !entries.includes(target.path))
        // A script is one piece: it has at once what the package loads when it is asked for.
        .filter((target) => !(isForBrowser(path) && target.path === "data/world/index.ts"))
        .map((target) => `${path} imports ${target.path}`),
    );
    expect(inner).toEqual([]);
  });

  test("the ground uses the ground only", () => {
    const above = files
      .filter(({ path }) => ground.includes(path))
      .flatMap(({ path, imports }) =>
        imports
          .filter((target) => target.own && !ground.includes(target.path))
          .map((target) => [path, target.path]),
      );
    expect(above).toEqual([]);
  });

  test("lead to files that exist", () => {
    const paths = new Set(files.map(({ path }) => path));
    const missing = files.flatMap(({ path, imports }) =>
      imports.filter((target) => target.own && !paths.has(target.path)).map((target) => [path, target.path]),
    );
    expect(missing).toEqual([]);
  });

  test("run in no circle, types apart", () => {
    expect(circles()).toEqual([]);
  });

  test("of packages are of those we declare, or that are bundled into the package", () => {
    const declared = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const names = Object.keys({ ...declared.dependencies, ...declared.peerDependencies });
    const bundling = files.filter(({ path }) => isForBrowser(path) || path === "report/map/land.ts");
    const bundled = Object.keys({ ...declared.dependencies, ...declared.devDependencies });
    const missing = bundling.flatMap(({ imports }) =>
      imports.filter(({ own, typeOnly, path }) => !own && !typeOnly && !bundled.includes(packageOf(path))),
    );
    expect(missing).toEqual([]);
    const modules = files.filter((file) => !bundling.includes(file));
    const used = modules.flatMap(({ path, imports }) =>
      imports
        .filter(({ own, path, typeOnly }) => !own && !(typeOnly && bundled.includes(`@types/${path}`)))
        .map((target) => [path, packageOf(target.path)] as const),
    );
    const undeclared = used.filter(([, name]) => !name.startsWith("node:") && !names.includes(name));
    expect(undeclared).toEqual([]);
  });
});

describe("the core, which is all that src/index.ts reaches", () => {
  const core = reachableFrom("index.ts");

  test("is more than its own file", () => {
    expect(core.length).toBeGreaterThan(40);
  });

  test("takes nothing from Node", () => {
    const fromNode = core.flatMap(({ path, imports }) =>
      imports
        .filter((target) => target.path.startsWith("node:"))
        .map((target) => `${path} imports ${target.path}`),
    );
    expect(fromNode).toEqual([]);
  });

  test("has no clock, no chance of its own and no process", () => {
    const impure = /\b(Date\.now|new Date\(\)|Math\.random|performance\.now|process\.|setTimeout|globalThis)/;
    expect(core.filter(({ text }) => impure.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

test("the foreign formats run in a browser too, and the core does without them", () => {
  const reached = reachableFrom("io/index.ts");
  expect(reached.length).toBeGreaterThan(30);
  const fromNode = reached.filter(({ imports }) => imports.some(({ path }) => path.startsWith("node:")));
  expect(fromNode.map(({ path }) => path)).toEqual([]);
  expect(reachableFrom("index.ts").filter(({ path }) => folderOf(path) === "io")).toEqual([]);
});

test("pages can be made in a browser too", () => {
  const reached = reachableFrom("explorer/index.ts");
  expect(reached.length).toBeGreaterThan(100);
  const fromNode = reached.filter(({ imports }) => imports.some(({ path }) => path.startsWith("node:")));
  expect(fromNode.map(({ path }) => path)).toEqual([]);
});

test("what runs in a browser only is imported as a script, never as a module", () => {
  const modules = files
    .filter(({ path }) => !isForBrowser(path))
    .flatMap(({ path, imports }) =>
      imports
        .filter((target) => isForBrowser(target.path) && !target.isScript)
        .map((target) => `${path} imports ${target.path}`),
    );
  expect(modules).toEqual([]);
});

test("nothing but the command line writes to the console", () => {
  const noisy = files.filter(({ path, text }) => folderOf(path) !== "cli" && /\bconsole\./.test(text));
  expect(noisy.map(({ path }) => path)).toEqual([]);
});

test("no file has more than 300 lines, data apart", () => {
  const long = files
    .filter(({ path }) => folderOf(path) !== "data")
    .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
    .filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});

describe("ARCHITECTURE.md", () => {
  const text = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");

  test.each(folders)("names %s/", (folder) => {
    expect(text).toContain(`\`${folder}/\``);
  });

  test("names no file that is not there", () => {
    const present = ["src", "test"].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((path) =>
        `/${folder}/${path}`.replaceAll("\\", "/"),
      ),
    );
    const named = [...text.matchAll(/`([\w/.]+\.ts)`/g)].map(([, path]) => path!);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !present.some((one) => one.endsWith(`/${path}`)))).toEqual([]);
  });

  test("names the folders in order, and none that is not there", () => {
    const named = [...text.matchAll(/^\| `(\w+)\/` +\|/gm)].map(([, folder]) => folder!);
    expect(named).toEqual(order.filter((folder) => folders.includes(folder)));
  });
});

function sourceFiles(): SourceFile[] {
  const src = join(root, "src");
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => {
      const path = relative(src, join(entry.parentPath, entry.name)).replaceAll("\\", "/");
      const text = readFileSync(join(src, path), "utf8");
      return { path, text, imports: importsOf(path, text) };
    });
}

function importsOf(path: string, text: string): Import[] {
  const statement =
    /^\s*(?:import|export)\b(\s+type\b)?(?:[^"';]*?\bfrom)?\s*"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/gm;
  return [...text.matchAll(statement)].map(([, type, fixed, dynamic]) => {
    const specifier = (fixed ?? dynamic)!;
    // A script for a browser is text to whoever imports it; what it imports is checked in its own file.
    const isScript = specifier.startsWith("script:");
    const target = specifier.replace("script:", "");
    const own = target.startsWith(".");
    return {
      path: own ? posix.normalize(posix.join(dirname(path), target)) : target,
      own,
      typeOnly: type !== undefined,
      isScript,
    };
  });
}

/** Whether a file is part of a bundled script, with a DOM, and no module of the package. */
function isForBrowser(path: string): boolean {
  return path.split("/")[1] === "browser";
}

/** The first part of a path; empty for a file of `src` itself. */
function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : "";
}

function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function reachableFrom(start: string): SourceFile[] {
  const reached = new Set([start]);
  for (const path of reached) {
    const { imports } = files.find((file) => file.path === path)!;
    for (const target of imports) if (target.own) reached.add(target.path);
  }
  return files.filter(({ path }) => reached.has(path));
}

/** Every way along imports of values that comes back to where it began, once for each start. */
function circles(): string[] {
  const next = new Map(
    files.map(({ path, imports }) => [
      path,
      imports.filter(({ own, typeOnly }) => own && !typeOnly).map((target) => target.path),
    ]),
  );
  return files.flatMap(({ path: start }) => {
    const reached = new Set(next.get(start));
    for (const path of reached) for (const target of next.get(path) ?? []) reached.add(target);
    return reached.has(start) ? [start] : [];
  });
}
