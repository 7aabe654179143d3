import { readdirSync, rmSync } from "node:fs";
import { build } from "esbuild";

// Opening a hundred small modules takes longer than all that is done with what they say: the package has them as one.
const folder = "dist/data/world";
const shared = readdirSync("dist/data").filter((name) => name.endsWith(".js"));

await build({
  entryPoints: [`${folder}/index.js`],
  outfile: `${folder}/index.js`,
  allowOverwrite: true,
  bundle: true,
  format: "esm",
  charset: "utf8",
  external: [
    "./dist/geo/index.js",
    "./dist/network/index.js",
    ...shared.map((name) => `./dist/data/${name}`),
  ],
});
for (const name of readdirSync(folder)) {
  if (!name.startsWith("index.")) rmSync(`${folder}/${name}`, { recursive: true });
}
