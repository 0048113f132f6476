/** Bundles what ships and what the editor tests load: one file per host, which runs without node_modules. */

import { chmod } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type BuildOptions, build } from "esbuild";

const repository = resolve(__dirname, "../..");

interface Bundle {
  readonly from: string;
  readonly to: string;
  /** Modules that the host itself provides. */
  readonly external?: readonly string[];
  /** Started by its own name from a shell. */
  readonly executable?: boolean;
}

const bundles: readonly Bundle[] = [
  { from: "client/src/node.ts", to: "dist/client/node.js", external: ["vscode"] },
  { from: "server/src/hosts/node.ts", to: "dist/server/node.js", executable: true },
  { from: "server/src/hosts/cli/netpol.ts", to: "dist/cli/netpol.js", executable: true },
  // mocha loads its own files by computed names, which no bundler follows; only a checkout runs the tests.
  { from: "test/editor/suite/index.ts", to: "dist/test/index.js", external: ["vscode", "mocha"] },
];

async function writeBundle(bundle: Bundle): Promise<void> {
  await build(options(bundle));
  if (bundle.executable) await chmod(join(repository, bundle.to), 0o755);
}

function options({ from, to, external = [], executable }: Bundle): BuildOptions {
  return {
    absWorkingDir: repository,
    entryPoints: [from],
    outfile: to,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    sourcemap: true,
    external: [...external],
    banner: executable ? { js: "#!/usr/bin/env node" } : {},
    logLevel: "warning",
  };
}

async function main(): Promise<void> {
  await Promise.all(bundles.map(writeBundle));
  for (const { to } of bundles) console.log(`built ${to}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
