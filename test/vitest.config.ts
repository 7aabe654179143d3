import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { browserScript, browserScriptFile, isBrowserScript } from "../scripts/browserScript.js";

/** Does for tests what `scripts/bundle.js` does for the package. */
const browserScripts: Plugin = {
  name: "scripts for browsers",
  enforce: "pre",
  resolveId: (specifier, importer) =>
    importer !== undefined && isBrowserScript(specifier)
      ? `\0${browserScriptFile(specifier, importer)}?script`
      : undefined,
  load: async (id) =>
    id.endsWith("?script")
      ? `export default ${JSON.stringify(await browserScript(id.slice(1, -"?script".length)))};`
      : undefined,
};

export default defineConfig(({ mode }) => ({
  root: new URL("..", import.meta.url).pathname,
  plugins: [browserScripts],
  test: {
    include: ["test/**/*.test.ts", ...(mode === "long" ? ["test/**/*.long.ts"] : [])],
    setupFiles: ["test/setup.ts"],
    // By default one core is left idle.
    maxWorkers: "100%",
    testTimeout: 60_000,
  },
}));
