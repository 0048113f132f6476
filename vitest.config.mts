import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/editor/**", "test/ci/**"],
    setupFiles: ["test/harness/same-seed-in-ci.ts"],
  },
});
