/** `npx tsx bench/index-manifests.ts`: measures the index over 10,000 manifests; `--write` puts the table into README.md. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildSync } from "esbuild";
import { writeResults } from "./write-results";

const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });
const results = measureBundled();
console.log(results);
if (values.write) writeResults("index", results);

/** As people run it: in a bundle, without what a TypeScript runner adds. Memory can be told where the collector can be called. */
function measureBundled(): string {
  const folder = mkdtempSync(join(tmpdir(), "netpol-bench-"));
  try {
    const script = join(folder, "index.cjs");
    const entry = join(import.meta.dirname, "print-index-table.ts");
    buildSync({ entryPoints: [entry], bundle: true, platform: "node", outfile: script, logLevel: "error" });
    const stdio = ["ignore", "pipe", "inherit"] as const;
    const { status, stdout } = spawnSync(process.execPath, ["--expose-gc", script], {
      encoding: "utf8",
      stdio: [...stdio],
    });
    if (status !== 0) throw new Error(`The measurement ended with ${status}.`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
