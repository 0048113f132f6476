/** Says where the editor tests find the repository, its bundles, its examples and the cache for downloads. */

import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";

/** The root of the repository, which is also the folder of the extension under development. */
export const repository = resolve(__dirname, "../..");

/** The example workspace with the slips, as it stands in the repository; never edited by a test. */
export const brokenExamples = join(repository, "examples/broken");

/** The file of these examples that tells the whole story, by its path there. */
export const storyFile = "accounts/policies.yaml";

/** The bundled suite that VS Code's extension host loads. */
export const bundledSuite = join(repository, "dist/test/index.js");

/** The folder for downloads that outlive a clone: `NETPOL_CACHE`, or the user's cache folder. */
export function cacheFolder(): string {
  return process.env.NETPOL_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "networkpolicy");
}

/** Throws, saying what to do, when `npm run build` has not left the bundles that the editor loads. */
export function requireBundles(...more: readonly string[]): void {
  const bundles = [join(repository, "dist/client/node.js"), join(repository, "dist/server/node.js"), ...more];
  const missing = bundles.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`Missing ${missing.join(", ")}: run "npm run build" first.`);
}
