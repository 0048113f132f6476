/** Makes the .vsix (`npm run package`): the files of package.json with smaller bundles, and the licences of what is in them. */

import { chmod, cp, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createVSIX } from "@vscode/vsce";
import { build } from "esbuild";
import { glob } from "tinyglobby";
import { type Bundle, bundleOptions, shippedBundles } from "./bundles";
import { galleryText } from "./gallery-text";
import { inRepository } from "./repository";
import { thirdPartyNotices } from "./third-party-notices";

/** Nobody should wait for a linter to download. */
const mostBytes = 3_000_000;

const stage = inRepository("dist/package");

async function main(): Promise<void> {
  await rm(stage, { recursive: true, force: true });
  const manifest = JSON.parse(await readFile(inRepository("package.json"), "utf8"));
  await copyFiles(manifest.files);
  await writeStaged("package.json", JSON.stringify(shippedManifest(manifest), null, 2));
  await writeStaged("README.md", galleryText());
  const sources = await Promise.all(shippedBundles.map(stageBundle));
  await writeStaged("THIRD-PARTY-NOTICES.md", thirdPartyNotices(sources.flat()));
  const packagePath = inRepository(`${manifest.name}.vsix`);
  await createVSIX({
    cwd: stage,
    packagePath,
    dependencies: false,
    rewriteRelativeLinks: false,
    allowMissingRepository: true,
  });
  const { size } = await stat(packagePath);
  if (size > mostBytes) throw new Error(`${packagePath} has ${size} bytes; ${mostBytes} are the limit.`);
}

async function copyFiles(patterns: readonly string[]): Promise<void> {
  const files = await glob([...patterns], { cwd: inRepository("."), ignore: ["dist/**"] });
  await Promise.all(files.map((file) => cp(inRepository(file), join(stage, file))));
}

/** What the editor reads of the manifest: a package has nothing to build and depends on nothing. */
function shippedManifest(manifest: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { scripts, devDependencies, files, private: _, ...shipped } = manifest;
  return { ...shipped, files: ["**"] };
}

/** Returns the files that went into the bundle, relative to the repository. */
async function stageBundle(bundle: Bundle): Promise<readonly string[]> {
  const outfile = join(stage, bundle.to);
  const smaller = { minify: true, sourcemap: false, metafile: true, legalComments: "none" } as const;
  const { metafile } = await build({ ...bundleOptions(bundle), ...smaller, outfile });
  if (bundle.executable) await chmod(outfile, 0o755);
  return Object.keys(metafile.inputs);
}

async function writeStaged(file: string, text: string): Promise<void> {
  const path = join(stage, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
