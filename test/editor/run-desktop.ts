/** Runs the same suite inside a desktop VS Code, which it downloads (`npm run test:desktop`): wants the internet and a display. */

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { brokenExamples, bundledSuite, cacheFolder, repository, requireBundles } from "./places";
import { quietSettings } from "./quiet-settings";
import { withCopy } from "./workbench";

const launchArgs = ["--disable-extensions", "--disable-workspace-trust", "--skip-welcome", "--skip-release-notes"];

async function main(): Promise<void> {
  requireBundles(bundledSuite);
  await withCopy(brokenExamples, async (copy) => {
    const profile = join(copy, "../profile");
    await mkdir(join(profile, "User"), { recursive: true });
    await writeFile(join(profile, "User/settings.json"), JSON.stringify(quietSettings, null, 2));
    await runTests({
      cachePath: join(cacheFolder(), "vscode-desktop"),
      extensionDevelopmentPath: repository,
      extensionTestsPath: bundledSuite,
      launchArgs: [copy, ...launchArgs, "--user-data-dir", profile],
    });
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error("The desktop tests need the internet (for VS Code itself) and a display; test:editor needs neither.");
  process.exitCode = 1;
});
