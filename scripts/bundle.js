import { readdirSync, rmSync } from "node:fs";
import { relative, resolve } from "node:path";
import { build } from "esbuild";
import { browserScript, browserScriptFile } from "./browserScript.js";

// What tsc has compiled to dist and the package needs as one file, each joined in its place.

// Opening a hundred small modules takes longer than all that is done with what they say.
await join("data/world/index.js", [
  "geo/index.js",
  "network/index.js",
  ...readdirSync("dist/data")
    .filter((name) => name.endsWith(".js"))
    .map((name) => `data/${name}`),
]);
for (const name of readdirSync("dist/data/world")) {
  if (!name.startsWith("index.")) rmSync(`dist/data/world/${name}`, { recursive: true });
}

// The atlas is JSON, which Node 20 imports with a warning only.
await join("report/map/land.js", ["topojson-client"]);

for (const name of [
  "report/tablesScript",
  "explorer/pageScript",
  "explorer/engineScript",
  "explorer/worldEngineScript",
]) {
  await join(`${name}.js`, []);
}

/** Joins a module with what it imports, apart from what is named; scripts for browsers come from their sources. */
async function join(module, external) {
  await build({
    entryPoints: [`dist/${module}`],
    outfile: `dist/${module}`,
    allowOverwrite: true,
    bundle: true,
    format: "esm",
    charset: "utf8",
    external: external.map((name) => (name.endsWith(".js") ? `./dist/${name}` : name)),
    plugins: [{ name: "scripts for browsers", setup: bundleBrowserScripts }],
  });
}

function bundleBrowserScripts({ onResolve, onLoad }) {
  onResolve({ filter: /^script:/ }, ({ path, importer }) => {
    const source = resolve("src", relative("dist", importer));
    // What is bundled names its files in comments: from here, not from the root of this machine.
    return { path: relative("", browserScriptFile(path, source)), namespace: "script" };
  });
  onLoad({ filter: /./, namespace: "script" }, async ({ path }) => ({
    contents: await browserScript(path),
    loader: "text",
  }));
}
