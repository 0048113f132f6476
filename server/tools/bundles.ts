/** The bundles, one for each host: what goes into each, and how it is made. */

import type { BuildOptions } from "esbuild";
import { inRepository } from "./repository";

export interface Bundle {
  readonly from: string;
  readonly to: string;
  /** Modules that the host itself provides. */
  readonly external?: readonly string[];
  /** Started by its own name from a shell. */
  readonly executable?: boolean;
}

/** What ships. */
export const shippedBundles: readonly Bundle[] = [
  { from: "client/src/node.ts", to: "dist/client/node.js", external: ["vscode"] },
  { from: "server/src/hosts/node.ts", to: "dist/server/node.js", executable: true },
  { from: "server/src/hosts/cli/netpol.ts", to: "dist/cli/netpol.js", executable: true },
];

/** What the editor tests load: mocha loads its own files by computed names, which no bundler follows; only a checkout runs the tests. */
export const testBundles: readonly Bundle[] = [
  { from: "test/editor/suite/index.ts", to: "dist/test/index.js", external: ["vscode", "mocha"] },
];

/** How to make a bundle that runs without node_modules. */
export function bundleOptions({ from, to, external = [], executable }: Bundle) {
  return {
    absWorkingDir: inRepository("."),
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
  } as const satisfies BuildOptions;
}
