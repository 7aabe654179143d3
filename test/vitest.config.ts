import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => ({
  root: new URL("..", import.meta.url).pathname,
  test: {
    include: ["test/**/*.test.ts", ...(mode === "long" ? ["test/**/*.long.ts"] : [])],
    setupFiles: ["test/setup.ts"],
    // By default one core is left idle.
    maxWorkers: "100%",
    testTimeout: 60_000,
  },
}));
