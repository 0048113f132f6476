import { defineConfig } from "vitest/config";

// What docs/in-ci.md tells people to run, run: it installs and builds from a clone, so it has the registry's time.
export default defineConfig({
  test: {
    include: ["test/ci/**/*.test.ts"],
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
