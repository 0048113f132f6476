/** Writes what ships and what the editor tests load into `dist`; with `--bin` only the programs, which is all that npm installs. */

import { chmod } from "node:fs/promises";
import { build } from "esbuild";
import { type Bundle, bundleOptions, shippedBundles, testBundles } from "./bundles";
import { inRepository } from "./repository";

async function writeBundle(bundle: Bundle): Promise<void> {
  await build(bundleOptions(bundle));
  if (bundle.executable) await chmod(inRepository(bundle.to), 0o755);
}

async function main(): Promise<void> {
  const programs = shippedBundles.filter(({ executable }) => executable);
  const bundles = process.argv.includes("--bin") ? programs : [...shippedBundles, ...testBundles];
  await Promise.all(bundles.map(writeBundle));
  for (const { to } of bundles) console.log(`built ${to}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
