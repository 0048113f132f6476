/** `npx tsx bench/index-manifests.ts`: measures the index over 10,000 manifests; `--write` puts the table into README.md. */

import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { indexTable } from "./index-table";
import { measureIndex } from "./measure-index";
import { writeResults } from "./write-results";

if (globalThis.gc) run();
else process.exit(runWithCollector());

/** Memory can be told only where the collector can be called. */
function runWithCollector(): number {
  const { status } = spawnSync(process.execPath, ["--expose-gc", ...process.execArgv, ...process.argv.slice(1)], {
    stdio: "inherit",
  });
  return status ?? 1;
}

function run(): void {
  const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });
  const measured = measureIndex((what) => console.error(`Measuring: ${what}`));
  const results = indexTable(measured);
  console.log(results);
  if (values.write) writeResults("index", results);
}
