import { dirname, resolve } from "node:path";
import { build } from "esbuild";

const prefix = "script:";

/** Whether an import means a script for a browser, bundled, as text: `import text from "script:./browser/tables.ts"`. */
export function isBrowserScript(specifier) {
  return specifier.startsWith(prefix);
}

/**
 * The file such an import means.
 *
 * @param importer - path of the file that imports it
 */
export function browserScriptFile(specifier, importer) {
  return resolve(dirname(importer), specifier.slice(prefix.length));
}

/** A script with all that it imports as one text, to stand between script tags. */
export async function browserScript(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    write: false,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    // No page asks for solvers for Node, nor for the scripts of other pages.
    external: ["highs", "script:*"],
  });
  // What would end the script element, or hide its end, is written differently inside strings, and occurs nowhere else.
  return outputFiles[0].text.trim().replace(/<(?=\/script|!--)/gi, "\\x3C");
}
