import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/editor/**", "test/ci/**"],
    // It is for what hangs: how long things take depends on what else the machine does.
    testTimeout: 60_000,
    setupFiles: ["test/harness/same-seed-in-ci.ts"],
  },
});
