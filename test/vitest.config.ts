import { defineConfig } from "vitest/config";

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: { setupFiles: ["test/setup.ts"], testTimeout: 60_000 },
});
