/** Runs a measurement as people run the server: in a bundle, without what a TypeScript runner adds. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";

/** What the script beside this one prints, in a process that can call the garbage collector; throws where it fails. */
export function printedByBundle(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), "netpol-bench-"));
  try {
    const outfile = join(folder, "measurement.cjs");
    const entry = join(import.meta.dirname, script);
    buildSync({ entryPoints: [entry], bundle: true, platform: "node", outfile, logLevel: "error" });
    const { status, stdout } = spawnSync(process.execPath, ["--expose-gc", outfile], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
    if (status !== 0) throw new Error(`The measurement ended with ${status}.`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
